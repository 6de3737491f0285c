import type { CrmError, Id, Person } from '@clientele/core'
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { directoryQueries } from './directoryQueries.js'

/** What can be set of `usePeople`: whether and when it reads, and what part it returns. */
export type UsePeopleOptions<TData = readonly Person[]> = Pick<
  UseQueryOptions<readonly Person[], CrmError, TData>,
  'enabled' | 'staleTime' | 'select'
>

/** The untouched result of TanStack Query. */
export type UsePeopleResult<TData = readonly Person[]> = UseQueryResult<TData, CrmError>

/** Reads people of the company by their ids; waits while there are none. */
export function usePeople<TData = readonly Person[]>(
  ids: readonly Id[] | undefined,
  options?: UsePeopleOptions<TData>,
): UsePeopleResult<TData> {
  const data = useData()
  return useQuery<readonly Person[], CrmError, TData>(
    { ...directoryQueries.people<TData>(data, ids), ...options },
    data.queryClient,
  )
}
