import type { CrmError, Id, Option, Page, Person } from '@clientele/core'
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
  people: <TData = readonly Person[]>(data: UseDataResult, ids: readonly Id[] | undefined) =>
    queryOptions<readonly Person[], CrmError, TData>({
      queryKey: [...directoryQueries.all(data.scope), 'people', ids],
      queryFn: ids?.length
        ? asking({ asker: 'usePeople', need: 'directory.people' }, ({ signal }) =>
            data.adapter.directory?.people(ids, { signal }),
          )
        : skipToken,
      staleTime: 300_000,
    }),
  search: <TData = Page<Person>>(data: UseDataResult, search: string) =>
    queryOptions<Page<Person>, CrmError, TData>({
      queryKey: [...directoryQueries.all(data.scope), 'search', search.trim()],
      queryFn: asking({ asker: 'usePeopleSearch', need: 'directory.search' }, ({ signal }) => {
        const wanted = search.trim() && { search: search.trim() }
        return data.adapter.directory?.search?.({ ...wanted, page: { size: 50 } }, { signal })
      }),
      placeholderData: (previous) => previous,
      staleTime: 300_000,
      meta: { persist: false },
    }),
}
