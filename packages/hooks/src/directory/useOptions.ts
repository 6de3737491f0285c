import type { CrmError, Option } from '@clientele/core'
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { directoryQueries } from './directoryQueries.js'

/** What can be set of `useOptions`: whether and when it reads, and what part it returns. */
export type UseOptionsOptions<TData = readonly Option[]> = Pick<
  UseQueryOptions<readonly Option[], CrmError, TData>,
  'enabled' | 'staleTime' | 'select'
>

/** The untouched result of TanStack Query. */
export type UseOptionsResult<TData = readonly Option[]> = UseQueryResult<TData, CrmError>

/** Reads one maintained list of the directory, such as `industries`; waits while its name is missing. */
export function useOptions<TData = readonly Option[]>(
  list: string | undefined,
  options?: UseOptionsOptions<TData>,
): UseOptionsResult<TData> {
  const data = useData()
  return useQuery<readonly Option[], CrmError, TData>(
    { ...directoryQueries.options<TData>(data, list), ...options },
    data.queryClient,
  )
}
