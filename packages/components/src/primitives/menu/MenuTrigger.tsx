import { isComposing, OverlayTrigger, type OverlayTriggerProps } from '../overlay/index.js'
import { type FirstFocus, useMenu } from './MenuContext.js'

/** What the trigger of a menu takes: the attributes of a `Button`, or a function that draws a button of your own. */
export type MenuTriggerProps = OverlayTriggerProps

const openingKeys: Partial<Record<string, FirstFocus>> = {
  ArrowDown: 'first',
  ArrowUp: 'last',
  Enter: 'first',
  ' ': 'first',
}

/**
 * Opens the menu by a press, Enter, Space or an arrow key. Renders a `Button`, or what `children` draws.
 * @selector `[aria-expanded="true"]` its menu is open
 */
export function MenuTrigger({ onKeyDown, onClick, ...rest }: MenuTriggerProps) {
  const menu = useMenu('<Menu.Trigger>')
  return (
    <OverlayTrigger
      data-slot="menu-trigger"
      {...rest}
      overlay={menu}
      popup="menu"
      onClick={onClick}
      beforeToggle={() => {
        menu.firstFocus.current = 'menu'
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        const first = openingKeys[event.key]
        if (!first || event.defaultPrevented || isComposing(event) || isOff(event.currentTarget)) return
        event.preventDefault()
        event.stopPropagation()
        menu.firstFocus.current = first
        menu.setOpen(true)
      }}
    />
  )
}

function isOff(trigger: HTMLElement) {
  return trigger.matches('[aria-disabled=true]')
}
