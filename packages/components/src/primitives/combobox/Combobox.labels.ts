/** The words of a combobox. */
export interface ComboboxLabels {
  /** Names the button that takes back what is chosen. */
  readonly clear: string
  /** Names the button that takes one of several back. */
  readonly remove: (name: string) => string
  /** Names the chosen ones where there may be several. */
  readonly chosen: string
  /** Stands in the list while a search is under way. */
  readonly searching: string
  /** Stands in the list before enough is typed. */
  readonly typeToSearch: string
  /** Stands in the list where nothing fits what was typed. */
  readonly noMatch: (query: string) => string
  /** Stands in the list where there is nothing to choose. */
  readonly nothing: string
  /** Stands in the list where a search failed. */
  readonly failed: string
  /** Read aloud when the options change. */
  readonly results: (count: number, figure: string) => string
  /** Stands under a list of which only the first are drawn. */
  readonly first: (drawn: string, all: string) => string
}

/** The English words of a combobox. */
export const comboboxLabels: ComboboxLabels = {
  clear: 'Clear',
  remove: (name) => `Remove ${name}`,
  chosen: 'Chosen',
  searching: 'Searching…',
  typeToSearch: 'Type to search',
  noMatch: (query) => `Nothing matches “${query}”`,
  nothing: 'There is nothing to choose',
  failed: 'The search failed. What you typed is still here.',
  results: (count, figure) => (count === 1 ? '1 result' : `${figure} results`),
  first: (drawn, all) => `The first ${drawn} of ${all}; type to narrow them down`,
}
