import { Menu } from '../primitives/menu/index.js'
import { Anchored, type AnchoredPopover } from './Anchored.js'

interface MenuBoxProps extends AnchoredPopover, Menu.ContentProps {}

/** Shows an open menu beside a button that was there before it. Renders a `<div role="menu">`. */
export function MenuBox({ anchor, onClose, ...rest }: MenuBoxProps) {
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <Menu.Trigger>{({ ref }) => <Anchored anchor={anchor} take={ref} />}</Menu.Trigger>
      <Menu.Content {...rest} />
    </Menu.Root>
  )
}
