import { type ReactNode, useContext } from 'react'
import { type OpenSettings, useOverlayState, useTimer } from '../overlay/index.js'
import { TooltipGroupContext, TooltipProvider } from './TooltipContext.js'

/** What the root of a tooltip takes. */
export interface TooltipRootProps extends OpenSettings {
  /** The trigger and the content. */
  readonly children?: ReactNode
}

/** How long the pointer rests before the words come, and how long it may take to reach them, in milliseconds. */
const rest = 500
const way = 150
/** How soon after one tooltip of a group the next one comes at once. */
const next = 300

/** Holds whether a tooltip is open. Renders nothing of its own. */
export function TooltipRoot({ children, ...settings }: TooltipRootProps) {
  const overlay = useOverlayState(settings)
  const group = useContext(TooltipGroupContext)
  const timer = useTimer()
  return (
    <TooltipProvider
      value={{
        ...overlay,
        show(at, atOnce) {
          const follows = group !== null && at - group.current < next
          timer.set(() => overlay.setOpen(true), atOnce || follows ? 0 : rest)
        },
        hide(at, atOnce) {
          if (overlay.open && group) group.current = at
          timer.set(() => overlay.setOpen(false), atOnce ? 0 : way)
        },
        stay: timer.cancel,
      }}
    >
      {children}
    </TooltipProvider>
  )
}
