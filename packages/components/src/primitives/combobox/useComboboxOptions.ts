import { useMemo } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import { offeredOptions } from '../choice-options/index.js'
import { controlLabels } from '../control-words/index.js'
import type { ComboboxOption, SearchOptions } from './ComboboxOption.js'
import { createOptionFilter } from './createOptionFilter.js'
import { useSearch } from './useSearch.js'

/** Where options come from. */
export interface ComboboxSource {
  /** What can be chosen, in order; what is typed narrows it down. */
  readonly options?: readonly ComboboxOption[] | undefined
  /** Finds options for what is typed, where there are too many to give. */
  readonly onSearch?: SearchOptions | undefined
  /**
   * How many characters a search needs; 0 asks for suggestions as soon as the list opens.
   * @default 1
   */
  readonly searchFrom?: number | undefined
}

/** The options for what is typed: of those given, or searched elsewhere. */
export function useComboboxOptions(
  { options, onSearch, searchFrom = 1 }: ComboboxSource,
  { open, query, kept }: { readonly open: boolean; readonly query: string; readonly kept: readonly string[] },
) {
  const { reportError } = useClientele()
  const words = useLabels('controls', controlLabels)
  const enough = open && !!onSearch && query.length >= searchFrom
  const search = useSearch(onSearch, enough ? query : null, reportError)
  const keptKey = kept.join('\n')
  const offered = useMemo(
    () => options && offeredOptions(options, keptKey === '' ? [] : keptKey.split('\n'), words),
    [options, keptKey, words],
  )
  const filter = useMemo(() => offered && createOptionFilter(offered), [offered])
  const filtered = useMemo(() => (open && filter ? filter(query) : []), [open, filter, query])
  if (onSearch) return { offered, found: search.status === 'idle' ? [] : search.options, ...search }
  return { offered, found: filtered, status: 'ready' as const, retry: search.retry }
}
