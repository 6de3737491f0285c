import type { HTMLAttributes, KeyboardEvent } from 'react'
import { joinClasses } from '../../theme/index.js'
import { isComposing, Overlay, type OverlayPlacement } from '../overlay/index.js'
import styles from './Menu.module.css'
import { useMenu } from './MenuContext.js'
import { itemAfterKey, itemsOf, itemTyped } from './menuKeys.js'
import { useTypeahead } from './useTypeahead.js'

/** What the box of a menu takes, besides the attributes of a `<div>`. */
export interface MenuContentProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * Where it opens if there is room.
   * @default 'bottom-start'
   */
  readonly placement?: OverlayPlacement | undefined
}

/**
 * Shows what can be chosen. Arrow keys, Home and End move, letters lead to what begins with them, Escape and Tab close.
 * Renders a `<div role="menu">` in the overlay container.
 */
export function MenuContent({ placement, className, onKeyDown, ...rest }: MenuContentProps) {
  const { id, open, setOpen, anchor, firstFocus } = useMenu('<Menu.Content>')
  const typeahead = useTypeahead()

  function takeFocus(menu: HTMLElement) {
    const items = itemsOf(menu)
    const first = { first: items[0], last: items.at(-1), menu }[firstFocus.current] ?? menu
    first.focus({ preventScroll: true })
    first.scrollIntoView?.({ block: 'nearest' })
  }

  function move(event: KeyboardEvent<HTMLElement>) {
    onKeyDown?.(event as KeyboardEvent<HTMLDivElement>)
    if (event.defaultPrevented || isComposing(event)) return
    // The browser goes on from the trigger, which has the focus by then.
    if (event.key === 'Tab') return anchor.current?.focus()
    const items = itemsOf(event.currentTarget)
    const focused = items.indexOf(event.target as HTMLElement)
    const next = isLetter(event, typeahead.begun())
      ? itemTyped(typeahead.add(event.key), items, focused)
      : itemAfterKey(event.key, items, focused)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  if (!open) return null
  return (
    <Overlay
      role="menu"
      data-slot="menu"
      aria-labelledby={rest['aria-label'] ? undefined : `${id}trigger`}
      {...rest}
      id={`${id}content`}
      className={joinClasses(styles.menu, className)}
      anchor={anchor}
      placement={placement}
      takeFocus={takeFocus}
      onDismiss={() => setOpen(false)}
      onKeyDown={move}
    />
  )
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, begun: boolean) {
  return [...key].length === 1 && (key !== ' ' || begun) && !(ctrlKey || metaKey || altKey)
}
