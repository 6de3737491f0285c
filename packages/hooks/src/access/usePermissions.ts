import type { Check, CrmError, Permission } from '@clientele/core'
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { accessQueries } from './accessQueries.js'

/** What can be set of `usePermissions`: whether and when it reads, and what part it returns. */
export type UsePermissionsOptions<TData = readonly Permission[]> = Pick<
  UseQueryOptions<readonly Permission[], CrmError, TData>,
  'enabled' | 'staleTime' | 'select'
>

/** The untouched result of TanStack Query. */
export type UsePermissionsResult<TData = readonly Permission[]> = UseQueryResult<TData, CrmError>

/** Asks what the actor may do; the answers come in the order of the checks. Only the backend enforces them. */
export function usePermissions<TData = readonly Permission[]>(
  checks: readonly Check[],
  options?: UsePermissionsOptions<TData>,
): UsePermissionsResult<TData> {
  const data = useData()
  return useQuery<readonly Permission[], CrmError, TData>(
    { ...accessQueries.permissions<TData>(data, checks), ...options },
    data.queryClient,
  )
}
