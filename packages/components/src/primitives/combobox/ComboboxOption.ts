import type { ChoiceOption } from '../choice-options/index.js'

/** One option of a combobox. */
export interface ComboboxOption extends ChoiceOption {
  /** What tells it from others of the same name, such as a number; searched too. */
  readonly detail?: string | undefined
  /** Shown, but not to be chosen. */
  readonly disabled?: boolean | undefined
}

/** Finds options for what was typed; a newer search or a closed list aborts the signal. */
export type SearchOptions = (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>
