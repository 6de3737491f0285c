import type { KeyboardEvent, RefObject } from 'react'
import type { CustomerListFiltering } from './CustomerListState.js'
import type { Selection } from './selection/index.js'

interface ListWaysSettings {
  readonly frame: RefObject<HTMLElement | null>
  readonly input: RefObject<HTMLInputElement | null>
  readonly selection: Selection
  readonly filtering: CustomerListFiltering | undefined
  readonly onSearchChange: ((search: string) => void) | undefined
}

/** The keys that lead from the search to the rows and out of ticking, and where the focus goes when a part goes away. */
export function useListWays({ frame, input, selection, filtering, onSearchChange }: ListWaysSettings) {
  function focusRow() {
    frame.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus()
  }

  /** The bar goes with its buttons; the keyboard goes on in the rows. */
  function clearSelection() {
    focusRow()
    selection.clear()
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing || !(event.target instanceof Element)) return
    if (event.key === '/' && input.current && !event.target.closest('input:not([type=checkbox]), select, textarea')) {
      event.preventDefault()
      input.current.focus()
      input.current.select()
    } else if (event.key === 'ArrowDown' && event.target === input.current) {
      event.preventDefault()
      focusRow()
    } else if (event.key === 'Escape' && selection.choosing) {
      event.stopPropagation()
      clearSelection()
    }
  }

  function clearSearch() {
    if (input.current) input.current.value = ''
    input.current?.focus()
    onSearchChange?.('')
  }

  function clearFilters() {
    frame.current?.querySelector<HTMLElement>('input, button')?.focus()
    filtering?.onFiltersChange({})
  }

  return { onKeyDown, clearSelection, clearSearch, clearFilters }
}
