import type { CrmError, Cursor, CustomerSummary, Page } from '@clientele/core'
import {
  type QueryKey,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { type CustomersQuery, customerQueries, type Pages } from './customerQueries.js'

/** What can be set of `useCustomers`: whether and when it reads, and what part it returns. */
export type UseCustomersOptions<TData = Pages<CustomerSummary>> = Pick<
  UseInfiniteQueryOptions<Page<CustomerSummary>, CrmError, TData, QueryKey, Cursor | null>,
  'enabled' | 'staleTime' | 'refetchInterval' | 'select'
>

/** The untouched result of TanStack Query; read its pages with `pageItems`, `pageRejections` and `pageTotal`. */
export type UseCustomersResult<TData = Pages<CustomerSummary>> = UseInfiniteQueryResult<TData, CrmError>

/** Lists customers page by page, in the backend's order; the last answer stays while another search loads. */
export function useCustomers<TData = Pages<CustomerSummary>>(
  query: CustomersQuery = {},
  options?: UseCustomersOptions<TData>,
): UseCustomersResult<TData> {
  const data = useData()
  return useInfiniteQuery<Page<CustomerSummary>, CrmError, TData, QueryKey, Cursor | null>(
    { ...customerQueries.list<TData>(data, query), ...options },
    data.queryClient,
  )
}
