import { type AnchoredPopover, MenuBox } from '../lazy-popover/index.js'
import { Menu } from '../primitives/menu/index.js'

interface HistoryFilterMenuProps {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly { readonly value: string | undefined; readonly label: string }[]
  readonly onChange: (value: string | undefined) => void
  readonly popover: AnchoredPopover
}

/** A backend's own value may be any text, but none of its values is this one. */
const all = ' '

/** Shows what a history can be narrowed to. Renders a menu of which one item is chosen. */
export function HistoryFilterMenu({ label, value, choices, onChange, popover }: HistoryFilterMenuProps) {
  return (
    <MenuBox {...popover} aria-label={label}>
      <Menu.RadioGroup value={value ?? all} onValueChange={(next) => onChange(next === all ? undefined : next)}>
        {choices.map((choice) => (
          <Menu.RadioItem key={choice.value ?? all} value={choice.value ?? all}>
            {choice.label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </MenuBox>
  )
}
