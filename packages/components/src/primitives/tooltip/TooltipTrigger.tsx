import type { FocusEvent, PointerEvent, ReactNode, RefCallback, SyntheticEvent } from 'react'
import { Button, type ButtonProps } from '../button/index.js'
import { useTooltip } from './TooltipContext.js'

/** What an element takes to be explained by a tooltip: spread it on a control of your own. */
export interface TooltipHandle {
  readonly ref: RefCallback<HTMLElement>
  readonly 'aria-describedby': string | undefined
  onPointerEnter(event: PointerEvent<HTMLElement>): void
  onPointerLeave(event: PointerEvent<HTMLElement>): void
  onPointerDown(event: PointerEvent<HTMLElement>): void
  onFocus(event: FocusEvent<HTMLElement>): void
  onBlur(event: FocusEvent<HTMLElement>): void
}

/** What the trigger of a tooltip takes, besides the attributes of a `Button`. */
export interface TooltipTriggerProps extends Omit<ButtonProps, 'children'> {
  /** The content of our button, or a control of your own: `(tooltip) => <a {...tooltip}>…</a>`. */
  readonly children?: ReactNode | ((tooltip: TooltipHandle) => ReactNode)
}

/**
 * Shows what the tooltip explains, after a moment under the pointer and at once under the keyboard; never for a finger.
 * Renders a `Button`, or what `children` draws.
 */
export function TooltipTrigger({ children, ...rest }: TooltipTriggerProps) {
  const { id, open, setAnchor, show, hide } = useTooltip('<Tooltip.Trigger>')
  const described = [rest['aria-describedby'], open && `${id}content`].filter(Boolean).join(' ')
  const handle: TooltipHandle = {
    ref: setAnchor,
    'aria-describedby': described || undefined,
    onPointerEnter: ({ pointerType, timeStamp }) => pointerType === 'touch' || show(timeStamp),
    onPointerLeave: ({ pointerType, timeStamp }) => pointerType === 'touch' || hide(timeStamp),
    onPointerDown: ({ timeStamp }) => hide(timeStamp, true),
    onFocus: ({ target, timeStamp }) => target.matches(':focus-visible') && show(timeStamp, true),
    onBlur: ({ timeStamp }) => hide(timeStamp, true),
  }
  if (typeof children === 'function') return children(handle)
  return (
    <Button
      title=""
      {...rest}
      {...handle}
      onPointerEnter={both(rest.onPointerEnter, handle.onPointerEnter)}
      onPointerLeave={both(rest.onPointerLeave, handle.onPointerLeave)}
      onPointerDown={both(rest.onPointerDown, handle.onPointerDown)}
      onFocus={both(rest.onFocus, handle.onFocus)}
      onBlur={both(rest.onBlur, handle.onBlur)}
    >
      {children}
    </Button>
  )
}

function both<TEvent extends SyntheticEvent>(
  given: ((event: TEvent) => void) | undefined,
  ours: (event: TEvent) => void,
) {
  return (event: TEvent) => {
    given?.(event)
    ours(event)
  }
}
