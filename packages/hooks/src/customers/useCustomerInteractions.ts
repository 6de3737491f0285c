import type { CrmError, Cursor, Id, Interaction, Page } from '@clientele/core'
import {
  type QueryKey,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { type InteractionsQuery, interactionQueries, type Pages } from './customerQueries.js'

/** What can be set of `useCustomerInteractions`: whether and when it reads, and what part it returns. */
export type UseCustomerInteractionsOptions<TData = Pages<Interaction>> = Pick<
  UseInfiniteQueryOptions<Page<Interaction>, CrmError, TData, QueryKey, Cursor | null>,
  'enabled' | 'staleTime' | 'refetchInterval' | 'select'
>

/** The untouched result of TanStack Query; read its pages with `pageItems`, `pageRejections` and `pageTotal`. */
export type UseCustomerInteractionsResult<TData = Pages<Interaction>> = UseInfiniteQueryResult<TData, CrmError>

/** Lists what happened with a customer, page by page; waits while the id is missing. */
export function useCustomerInteractions<TData = Pages<Interaction>>(
  id: Id | undefined,
  query?: InteractionsQuery,
  options?: UseCustomerInteractionsOptions<TData>,
): UseCustomerInteractionsResult<TData> {
  const data = useData()
  return useInfiniteQuery<Page<Interaction>, CrmError, TData, QueryKey, Cursor | null>(
    { ...interactionQueries.list<TData>(data, id, query), ...options },
    data.queryClient,
  )
}
