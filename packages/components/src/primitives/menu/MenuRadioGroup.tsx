import type { FieldsetHTMLAttributes } from 'react'
import { MenuRadioProvider } from './MenuContext.js'
import { MenuGroup } from './MenuGroup.js'

/** What a group of which one item is chosen takes, besides the attributes of a `<fieldset>`. */
export interface MenuRadioGroupProps extends FieldsetHTMLAttributes<HTMLFieldSetElement> {
  /** The value of the chosen item. */
  readonly value: string | undefined
  /** Receives the value that somebody chooses. */
  readonly onValueChange: (value: string) => void
}

/** Holds items of which one is chosen. Renders a `<fieldset>`. */
export function MenuRadioGroup({ value, onValueChange, ...rest }: MenuRadioGroupProps) {
  return (
    <MenuRadioProvider value={{ value, onValueChange }}>
      <MenuGroup {...rest} />
    </MenuRadioProvider>
  )
}
