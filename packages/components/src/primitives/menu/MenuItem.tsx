import { useMenu } from './MenuContext.js'
import { MenuItemButton, type MenuItemButtonProps } from './MenuItemButton.js'

/** What an item takes, besides the attributes of a `<button>`. */
export interface MenuItemProps extends MenuItemButtonProps {
  /** Called when it is chosen; the menu closes. */
  readonly onSelect?: (() => void) | undefined
  /**
   * `danger` for what destroys.
   * @default 'default'
   */
  readonly tone?: 'default' | 'danger' | undefined
}

/**
 * Shows one thing that can be done. Renders a `<button role="menuitem">`.
 * @selector `[data-tone="danger"]` destroys something
 * @selector `[aria-disabled="true"]` off, and still reached by the keyboard
 */
export function MenuItem({ onSelect, onClick, tone, ...rest }: MenuItemProps) {
  const { setOpen } = useMenu('<Menu.Item>')
  return (
    <MenuItemButton
      {...rest}
      data-tone={tone}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented) return
        setOpen(false)
        onSelect?.()
      }}
    />
  )
}
