import { type AnchoredPopover, MenuBox } from '../../lazy-popover/index.js'
import { Menu } from '../../primitives/menu/index.js'
import type { CustomerCardAction } from '../CustomerCardRegistry.js'

interface CustomerCardMenuProps {
  readonly label: string
  readonly actions: readonly CustomerCardAction[]
  /** Why an action is off, where it is. */
  readonly refusalOf: (action: CustomerCardAction) => string | undefined
  readonly onSelect: (action: CustomerCardAction) => void
  readonly popover: AnchoredPopover
}

/** Shows the actions behind the three dots. Renders a menu. */
export function CustomerCardMenu({ label, actions, refusalOf, onSelect, popover }: CustomerCardMenuProps) {
  return (
    <MenuBox {...popover} aria-label={label} placement="bottom-end">
      {actions.map((action) => {
        const refusal = refusalOf(action)
        return (
          <Menu.Item
            key={action.key}
            icon={action.icon}
            disabled={refusal !== undefined}
            reason={refusal}
            onSelect={() => onSelect(action)}
          >
            {action.label}
          </Menu.Item>
        )
      })}
    </MenuBox>
  )
}
