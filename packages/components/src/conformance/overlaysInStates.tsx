import type { ReactElement } from 'react'
import { Combobox, Menu, Popover } from '../primitives/index.js'

const menu = (
  <Menu.Root defaultOpen>
    <Menu.Trigger>More</Menu.Trigger>
    <Menu.Content>
      <Menu.Item tone="danger">Delete</Menu.Item>
      <Menu.Item disabled reason="Only its owner may">
        Merge
      </Menu.Item>
      <Menu.CheckboxItem checked>Phone</Menu.CheckboxItem>
      <Menu.RadioGroup value="compact" onValueChange={() => {}} aria-label="Density">
        <Menu.RadioItem value="compact">Compact</Menu.RadioItem>
      </Menu.RadioGroup>
    </Menu.Content>
  </Menu.Root>
)

/** What opens above the page and documents a selector, in the states it documents. */
export const overlaysInStates: Readonly<Record<string, ReactElement>> = {
  MenuTrigger: menu,
  MenuItem: menu,
  MenuCheckboxItem: menu,
  MenuRadioItem: menu,
  PopoverTrigger: (
    <Popover.Root defaultOpen>
      <Popover.Trigger>Filter</Popover.Trigger>
      <Popover.Content>Words</Popover.Content>
    </Popover.Root>
  ),
  Combobox: <Combobox aria-label="Several" multiple options={[]} />,
}
