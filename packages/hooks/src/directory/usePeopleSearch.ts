import type { CrmError, Page, Person } from '@clientele/core'
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { directoryQueries } from './directoryQueries.js'

/** What can be set of `usePeopleSearch`: whether and when it reads, and what part it returns. */
export type UsePeopleSearchOptions<TData = Page<Person>> = Pick<
  UseQueryOptions<Page<Person>, CrmError, TData>,
  'enabled' | 'staleTime' | 'select'
>

/** The untouched result of TanStack Query; it holds one page. */
export type UsePeopleSearchResult<TData = Page<Person>> = UseQueryResult<TData, CrmError>

/** Finds people of the company by name, one page of them; the last answer stays while another search loads. */
export function usePeopleSearch<TData = Page<Person>>(
  search: string,
  options?: UsePeopleSearchOptions<TData>,
): UsePeopleSearchResult<TData> {
  const data = useData()
  return useQuery<Page<Person>, CrmError, TData>(
    { ...directoryQueries.search<TData>(data, search), ...options },
    data.queryClient,
  )
}
