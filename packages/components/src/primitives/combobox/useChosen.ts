import { useState } from 'react'
import { useOwnValue } from '../own-value/index.js'
import type { ComboboxOption } from './ComboboxOption.js'

/** One value, or none. */
export interface ComboboxSingleValue {
  readonly multiple?: false | undefined
  /** The chosen value, where the parent holds it; `null` for none. */
  readonly value?: string | null | undefined
  /** The value chosen at first, where the combobox holds it itself. */
  readonly defaultValue?: string | null | undefined
  /** Receives what somebody chooses, with its option; `null` when it is cleared. */
  readonly onValueChange?: ((value: string | null, option: ComboboxOption | null) => void) | undefined
}

/** Several values, in the order in which they were chosen. */
export interface ComboboxMultipleValue {
  /** Whether several can be chosen. */
  readonly multiple: true
  /** The chosen values, where the parent holds them. */
  readonly value?: readonly string[] | undefined
  /** The values chosen at first, where the combobox holds them itself. */
  readonly defaultValue?: readonly string[] | undefined
  /** Receives what is chosen after a change, with the options. */
  readonly onValueChange?: ((values: readonly string[], options: readonly ComboboxOption[]) => void) | undefined
}

/** Holds what is chosen, and the options that were chosen here. */
export function useChosen(held: ComboboxSingleValue | ComboboxMultipleValue) {
  const [met, setMet] = useState<readonly ComboboxOption[]>([])
  const [values, setValues] = useOwnValue<readonly string[]>({
    value: valuesOf(held.value),
    defaultValue: valuesOf(held.defaultValue) ?? [],
    onValueChange: undefined,
  })

  function change(options: readonly ComboboxOption[]) {
    const next = options.map(({ value }) => value)
    setMet(options)
    setValues(next)
    if (held.multiple) held.onValueChange?.(next, options)
    else held.onValueChange?.(next[0] ?? null, options[0] ?? null)
  }

  return { values, met, change }
}

/** The options behind values, from the nearest list that has each; a value without one is its own name. */
export function optionsOf(
  values: readonly string[],
  lists: readonly (readonly ComboboxOption[] | undefined)[],
): readonly ComboboxOption[] {
  return values.map(
    (value) =>
      lists.flatMap((list) => list?.find((option) => option.value === value) ?? [])[0] ?? { value, label: value },
  )
}

function valuesOf(value: string | null | readonly string[] | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined
  if (value === null || value === '') return []
  return typeof value === 'string' ? [value] : value
}
