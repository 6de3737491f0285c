import { Check } from 'lucide'
import { useMenu } from './MenuContext.js'
import { MenuItemButton, type MenuItemButtonProps } from './MenuItemButton.js'

/** What an item that is on or off takes, besides the attributes of a `<button>`. */
export interface MenuCheckboxItemProps extends Omit<MenuItemButtonProps, 'icon'> {
  /** Whether it is on. */
  readonly checked: boolean
  /** Receives what it becomes. */
  readonly onCheckedChange?: ((checked: boolean) => void) | undefined
}

/**
 * Shows something that is on or off. A press and Space leave the menu open for the next one, Enter closes it.
 * Renders a `<button role="menuitemcheckbox">`.
 * @selector `[aria-checked="true"]` on
 */
export function MenuCheckboxItem({ checked, onCheckedChange, onKeyDown, ...rest }: MenuCheckboxItemProps) {
  const { setOpen } = useMenu('<Menu.CheckboxItem>')
  return (
    <MenuItemButton
      {...rest}
      role="menuitemcheckbox"
      aria-checked={checked}
      icon={checked ? Check : undefined}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (event.key !== 'Enter' || rest.disabled) return
        event.preventDefault()
        setOpen(false)
        onCheckedChange?.(!checked)
      }}
      onClick={(event) => {
        rest.onClick?.(event)
        if (!event.defaultPrevented) onCheckedChange?.(!checked)
      }}
    />
  )
}
