import type { HTMLAttributes, KeyboardEvent } from 'react'
import { joinClasses } from '../../theme/index.js'
import { focusFirst, hasFocus, isComposing, Overlay, type OverlayPlacement, tabStops } from '../overlay/index.js'
import styles from './HoverCard.module.css'
import { useHoverCard } from './HoverCardContext.js'

/** What the box of a hover card takes, besides the attributes of a `<div>`. */
export interface HoverCardContentProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * Where it opens if there is room.
   * @default 'bottom-start'
   */
  readonly placement?: OverlayPlacement | undefined
}

/** Shows a card beside what somebody turns to; it needs an `aria-label`. Renders a `<div role="dialog">` in the overlay container. */
export function HoverCardContent({ placement, className, onKeyDown, ...rest }: HoverCardContentProps) {
  const { id, open, anchor, entered, stay, leave, close } = useHoverCard('<HoverCard.Content>')
  if (!open) return null

  function onTab(event: KeyboardEvent<HTMLDivElement>) {
    onKeyDown?.(event)
    if (event.key !== 'Tab' || isComposing(event)) return
    const stops = tabStops(event.currentTarget)
    if (stops.length > 0 && event.target !== stops.at(event.shiftKey ? 0 : -1)) return
    // Back goes to what the card belongs to; on goes to what follows it, which the browser finds from there.
    if (event.shiftKey) event.preventDefault()
    anchor.current?.focus()
    close()
  }

  return (
    <Overlay
      role="dialog"
      data-slot="hover-card"
      {...rest}
      id={`${id}content`}
      className={joinClasses(styles.card, className)}
      anchor={anchor}
      placement={placement}
      takeFocus={(box) => entered.current && focusFirst(box)}
      onDismiss={close}
      onPointerEnter={stay}
      onPointerLeave={({ currentTarget }) => hasFocus(currentTarget) || leave()}
      onKeyDown={onTab}
    />
  )
}
