import type { KeyboardEvent, MouseEvent, ReactNode, RefCallback } from 'react'
import { Button, type ButtonProps } from '../button/index.js'
import type { OverlayState } from './useOverlayState.js'

/** What an element takes to be the trigger of an overlay: spread it on a button of your own. */
export interface OverlayTriggerHandle {
  readonly ref: RefCallback<HTMLElement>
  /** The id that the content is named by. */
  readonly id: string
  readonly 'aria-haspopup': 'dialog' | 'menu'
  readonly 'aria-expanded': boolean
  readonly 'aria-controls': string | undefined
  onClick(event: MouseEvent<HTMLElement>): void
  onKeyDown(event: KeyboardEvent<HTMLElement>): void
}

/** What a trigger takes, besides the attributes of a `Button`. */
export interface OverlayTriggerProps extends Omit<ButtonProps, 'children'> {
  /** The words of our button, or a button of your own: `(trigger) => <button {...trigger}>…</button>`. */
  readonly children?: ReactNode | ((trigger: OverlayTriggerHandle) => ReactNode)
}

interface TriggerSettings extends OverlayTriggerProps {
  readonly overlay: OverlayState
  readonly popup: 'dialog' | 'menu'
  /** Called before a press opens or closes. */
  readonly beforeToggle?: (() => void) | undefined
}

/** Shows what opens an overlay. Renders a `Button`, or what `children` draws. */
export function OverlayTrigger({
  overlay,
  popup,
  beforeToggle,
  children,
  onClick,
  onKeyDown,
  ...rest
}: TriggerSettings) {
  const { id, open, setOpen, setAnchor } = overlay
  const handle: OverlayTriggerHandle = {
    ref: setAnchor,
    id: `${id}trigger`,
    'aria-haspopup': popup,
    'aria-expanded': open,
    'aria-controls': open ? `${id}content` : undefined,
    onClick(event) {
      onClick?.(event as MouseEvent<HTMLButtonElement>)
      if (event.defaultPrevented) return
      beforeToggle?.()
      setOpen(!open)
    },
    onKeyDown: (event) => onKeyDown?.(event as KeyboardEvent<HTMLButtonElement>),
  }
  if (typeof children === 'function') return children(handle)
  return (
    <Button {...rest} {...handle}>
      {children}
    </Button>
  )
}
