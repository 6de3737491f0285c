import type { CrmError, Option } from '@clientele/core'
import { queryOptions, skipToken } from '@tanstack/react-query'
import type { UseDataResult } from '../data-provider/index.js'
import { asking } from '../ports/index.js'

/** The query options of people and option lists; no key of theirs is spelled elsewhere. */
export const directoryQueries = {
  all: (scope: readonly string[]) => [...scope, 'directory'],
  options: <TData = readonly Option[]>(data: UseDataResult, list: string | undefined) =>
    queryOptions<readonly Option[], CrmError, TData>({
      queryKey: [...directoryQueries.all(data.scope), 'options', list],
      queryFn: list
        ? asking({ asker: 'useOptions', need: 'directory.options' }, ({ signal }) =>
            data.adapter.directory?.options?.(list, { signal }),
          )
        : skipToken,
      staleTime: 300_000,
    }),
}
