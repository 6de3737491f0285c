import type { CrmError, Option } from '@clientele/core'
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { directoryQueries } from './directoryQueries.js'

/** The lists that have arrived, by name; a list that failed is asked for again by whoever shows it. */
export type OptionLists = Readonly<Record<string, readonly Option[]>>

/** Reads several maintained lists of the directory at once, such as those of a form. */
export function useOptionLists(lists: readonly string[]): OptionLists {
  const data = useData()
  return useQueries(
    {
      queries: lists.map((list) => directoryQueries.options(data, list)),
      combine: (results: readonly UseQueryResult<readonly Option[], CrmError>[]) => byName(lists, results),
    },
    data.queryClient,
  )
}

function byName(lists: readonly string[], results: readonly { readonly data: readonly Option[] | undefined }[]) {
  return Object.fromEntries(
    lists.flatMap((list, index) => {
      const options = results[index]?.data
      return options ? [[list, options]] : []
    }),
  )
}
