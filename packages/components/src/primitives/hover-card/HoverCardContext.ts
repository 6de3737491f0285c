import type { RefObject } from 'react'
import { createRequiredContext } from '../../required-context/index.js'
import type { OverlayState } from '../overlay/index.js'

interface HoverCardValue extends OverlayState {
  /** Whether the card opened by the keyboard, which then goes into it. */
  readonly entered: RefObject<boolean>
  /** Somebody turns to an element: the card opens beside it after a moment, or at once with the focus in it. */
  approach(element: HTMLElement, how: 'pointer' | 'focus' | 'key'): void
  /** Somebody turns away: the card closes after a moment, in which the pointer may reach it. */
  leave(): void
  /** The pointer has reached the card. */
  stay(): void
  /** Closes the card, and forgets one that was about to open. */
  close(): void
}

const [HoverCardProvider, useHoverCard] = createRequiredContext<HoverCardValue>({
  root: 'HoverCard.Root',
  gives: 'whether the card is open',
  code: 'CL008',
})

export { HoverCardProvider, type HoverCardValue, useHoverCard }
