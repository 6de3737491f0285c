import { Check } from 'lucide'
import { useMenu, useMenuRadio } from './MenuContext.js'
import { MenuItemButton, type MenuItemButtonProps } from './MenuItemButton.js'

/** What one choice of a group takes, besides the attributes of a `<button>`. */
export interface MenuRadioItemProps extends Omit<MenuItemButtonProps, 'icon' | 'value'> {
  /** What choosing it hands to the group. */
  readonly value: string
}

/**
 * Shows one choice of its group; choosing it closes the menu. Renders a `<button role="menuitemradio">`.
 * @selector `[aria-checked="true"]` chosen
 */
export function MenuRadioItem({ value, ...rest }: MenuRadioItemProps) {
  const { setOpen } = useMenu('<Menu.RadioItem>')
  const group = useMenuRadio('<Menu.RadioItem>')
  const chosen = group.value === value
  return (
    <MenuItemButton
      {...rest}
      role="menuitemradio"
      aria-checked={chosen}
      icon={chosen ? Check : undefined}
      onClick={(event) => {
        rest.onClick?.(event)
        if (event.defaultPrevented) return
        setOpen(false)
        if (!chosen) group.onValueChange(value)
      }}
    />
  )
}
