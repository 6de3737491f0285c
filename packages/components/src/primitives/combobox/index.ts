export { Combobox, type ComboboxProps } from './Combobox.js'
export type { ComboboxLabels } from './Combobox.labels.js'
export type { ComboboxOption, SearchOptions } from './ComboboxOption.js'
export type { ComboboxMultipleValue, ComboboxSingleValue } from './useChosen.js'
