import { createContext, type RefObject } from 'react'
import { createRequiredContext } from '../../required-context/index.js'
import type { OverlayState } from '../overlay/index.js'

interface TooltipValue extends OverlayState {
  /** Opens after a moment of rest, or at once. */
  show(at: number, atOnce?: boolean): void
  /** Closes at once, or after the time that the pointer takes to reach the words. */
  hide(at: number, atOnce?: boolean): void
  /** Keeps it open: the pointer has reached the words. */
  stay(): void
}

const [TooltipProvider, useTooltip] = createRequiredContext<TooltipValue>({
  root: 'Tooltip.Root',
  gives: 'whether the tooltip is open',
  code: 'CL007',
})

/** When the last tooltip of a group was seen, by the clock of events. */
export const TooltipGroupContext = createContext<RefObject<number> | null>(null)

export { TooltipProvider, useTooltip }
