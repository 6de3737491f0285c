import type { CrmError, Customer, Id } from '@clientele/core'
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { customerQueries } from './customerQueries.js'

/** What can be set of `useCustomer`: whether and when it reads, and what part it returns. */
export type UseCustomerOptions<TData = Customer> = Pick<
  UseQueryOptions<Customer, CrmError, TData>,
  'enabled' | 'staleTime' | 'refetchInterval' | 'select'
>

/** The untouched result of TanStack Query. */
export type UseCustomerResult<TData = Customer> = UseQueryResult<TData, CrmError>

/** Reads one customer; waits while the id is missing. */
export function useCustomer<TData = Customer>(
  id: Id | undefined,
  options?: UseCustomerOptions<TData>,
): UseCustomerResult<TData> {
  const data = useData()
  return useQuery<Customer, CrmError, TData>(
    { ...customerQueries.detail<TData>(data, id), ...options },
    data.queryClient,
  )
}
