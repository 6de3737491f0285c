import { type ReactNode, useRef } from 'react'
import { type OpenSettings, useOverlayState, useTimer } from '../overlay/index.js'
import { HoverCardProvider } from './HoverCardContext.js'

/** What the root of a hover card takes. */
export interface HoverCardRootProps extends OpenSettings {
  /**
   * How long the pointer rests before the card opens, in milliseconds.
   * @default 400
   */
  readonly openDelay?: number | undefined
  /**
   * How long the pointer may take to reach the card, in milliseconds.
   * @default 250
   */
  readonly closeDelay?: number | undefined
  /** Called when somebody turns to an element, well before the card opens: the moment to begin loading. */
  readonly onIntent?: ((element: HTMLElement) => void) | undefined
  /** The trigger or anchor, and the content. */
  readonly children?: ReactNode
}

/** How long the pointer stays on an element before it is meant, in milliseconds. */
const meant = 100

/** Holds whether a hover card is open, and beside what. Renders nothing of its own. */
export function HoverCardRoot(props: HoverCardRootProps) {
  const { openDelay = 400, closeDelay = 250, onIntent, children, ...settings } = props
  const overlay = useOverlayState(settings)
  const entered = useRef(false)
  const timer = useTimer()
  const intent = useTimer()
  const { open, setOpen, anchor } = overlay

  function openBeside(element: HTMLElement, byKey: boolean) {
    anchor.current = element
    entered.current = byKey
    setOpen(true)
  }

  return (
    <HoverCardProvider
      value={{
        ...overlay,
        entered,
        approach(element, how) {
          intent.set(() => onIntent?.(element), how === 'pointer' ? meant : 0)
          if (how === 'focus') return
          if (open && anchor.current === element) return timer.cancel()
          if (open) setOpen(false)
          timer.set(() => openBeside(element, how === 'key'), how === 'key' ? 0 : openDelay)
        },
        leave() {
          intent.cancel()
          if (!entered.current) timer.set(() => setOpen(false), closeDelay)
        },
        stay: timer.cancel,
        close() {
          entered.current = false
          intent.cancel()
          timer.cancel()
          setOpen(false)
        },
      }}
    >
      {children}
    </HoverCardProvider>
  )
}
