import type { HTMLAttributes, KeyboardEvent } from 'react'
import { joinClasses } from '../../theme/index.js'
import { focusFirst, isComposing, Overlay, type OverlayPlacement, tabStops } from '../overlay/index.js'
import styles from './Popover.module.css'
import { usePopover } from './PopoverContext.js'

/** What the box of a popover takes, besides the attributes of a `<div>`. */
export interface PopoverContentProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * Where it opens if there is room.
   * @default 'bottom-start'
   */
  readonly placement?: OverlayPlacement | undefined
}

/**
 * Shows a box beside its trigger while the page stays usable; it takes the focus and gives it back. It is named by its
 * title, by `aria-label`, or else by its trigger. Renders a `<div role="dialog">` in the overlay container.
 */
export function PopoverContent({ placement, className, onKeyDown, ...rest }: PopoverContentProps) {
  const { id, open, setOpen, anchor, titled } = usePopover('<Popover.Content>')
  if (!open) return null
  return (
    <Overlay
      role="dialog"
      data-slot="popover"
      aria-labelledby={rest['aria-label'] ? undefined : `${id}${titled ? 'title' : 'trigger'}`}
      {...rest}
      id={`${id}content`}
      className={joinClasses(styles.popover, className)}
      anchor={anchor}
      placement={placement}
      takeFocus={focusFirst}
      onDismiss={() => setOpen(false)}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (event.key === 'Tab' && !isComposing(event) && isLeaving(event)) leave(event, anchor.current)
      }}
    />
  )
}

function isLeaving({ currentTarget, target, shiftKey }: KeyboardEvent<HTMLElement>) {
  const all = tabStops(currentTarget)
  return all.length === 0 || target === currentTarget || target === all.at(shiftKey ? 0 : -1)
}

/** Back goes to the trigger; on goes to what follows it, which the browser finds from there. */
function leave(event: KeyboardEvent<HTMLElement>, trigger: HTMLElement | null) {
  if (event.target === event.currentTarget && tabStops(event.currentTarget).length > 0 && !event.shiftKey) return
  if (event.shiftKey) event.preventDefault()
  trigger?.focus()
}
