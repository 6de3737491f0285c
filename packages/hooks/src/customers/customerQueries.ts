import type {
  CrmError,
  Cursor,
  Customer,
  CustomerFilter,
  CustomerPatch,
  CustomerSummary,
  Id,
  Interaction,
  InteractionFilter,
  Likeness,
  Page,
  SortKey,
} from '@clientele/core'
import { type InfiniteData, infiniteQueryOptions, type QueryKey, queryOptions, skipToken } from '@tanstack/react-query'
import { polling, type UseDataResult } from '../data-provider/index.js'
import { asking } from '../ports/index.js'

/** What a customer list is asked for. */
export interface CustomersQuery {
  /** Searched at the backend: number, name, contact, pinyin where it can. Never persisted. */
  readonly search?: string
  readonly filter?: CustomerFilter
  readonly sort?: readonly SortKey[]
  /** @default 50 */
  readonly pageSize?: number
}

/** What a customer's interactions are asked for. */
export interface InteractionsQuery {
  readonly filter?: InteractionFilter
  readonly sort?: readonly SortKey[]
  /** @default 20 */
  readonly pageSize?: number
}

/** What a list hook has loaded so far. */
export type Pages<TItem> = InfiniteData<Page<TItem>>

type Scope = readonly string[]

/** The query options of everything about customers; no key of theirs is spelled elsewhere. */
export const customerQueries = {
  all: (scope: Scope) => [...scope, 'customers'],
  lists: (scope: Scope) => [...customerQueries.all(scope), 'list'],
  list: <TData = Pages<CustomerSummary>>(data: UseDataResult, { search, pageSize = 50, ...rest }: CustomersQuery) => {
    const query = { ...rest, ...(search?.trim() && { search: search.trim() }) }
    return infiniteQueryOptions<Page<CustomerSummary>, CrmError, TData, QueryKey, Cursor | null>({
      ...paging,
      refetchInterval: polling(data.adapter),
      queryKey: [...customerQueries.lists(data.scope), { ...query, pageSize }],
      queryFn: asking({ asker: 'useCustomers', need: 'the customers port' }, ({ signal, pageParam }) => {
        const page = { size: pageSize, ...(pageParam && { after: pageParam }) }
        return data.adapter.customers?.list({ ...query, page }, { signal })
      }),
      placeholderData: (previous) => previous,
      ...(query.search && { meta: { persist: false } }),
    })
  },
  detail: <TData = Customer>(data: UseDataResult, id: Id | undefined) =>
    queryOptions<Customer, CrmError, TData>({
      queryKey: [...customerQueries.all(data.scope), 'detail', id],
      queryFn: id
        ? asking({ asker: 'useCustomer', need: 'the customers port' }, ({ signal }) =>
            data.adapter.customers?.get(id, { signal }),
          )
        : skipToken,
      refetchInterval: polling(data.adapter),
    }),
}

/** The query options of what happened with a customer, filed under the customer. */
export const interactionQueries = {
  lists: (scope: Scope, id: Id | undefined) => [...customerQueries.all(scope), 'interactions', id],
  list: <TData = Pages<Interaction>>(
    data: UseDataResult,
    id: Id | undefined,
    { pageSize = 20, ...query }: InteractionsQuery = {},
  ) =>
    infiniteQueryOptions<Page<Interaction>, CrmError, TData, QueryKey, Cursor | null>({
      ...paging,
      refetchInterval: polling(data.adapter),
      queryKey: [...interactionQueries.lists(data.scope, id), { ...query, pageSize }],
      queryFn: id
        ? asking({ asker: 'useCustomerInteractions', need: 'customers.interactions' }, ({ signal, pageParam }) => {
            const page = { size: pageSize, ...(pageParam && { after: pageParam }) }
            return data.adapter.customers?.interactions?.(id, { ...query, page }, { signal })
          })
        : skipToken,
    }),
}

/** The query options of customers that resemble one; what is compared is no part of the key and is forgotten at once. */
export const duplicateQueries = {
  list: (data: UseDataResult, input: CustomerPatch | undefined, token: string) =>
    queryOptions<readonly Likeness[], CrmError>({
      queryKey: [...customerQueries.all(data.scope), 'duplicates', token],
      queryFn: input
        ? asking({ asker: 'useCustomerDuplicates', need: 'customers.duplicates' }, ({ signal }) =>
            data.adapter.customers?.duplicates?.(input, { signal }),
          )
        : skipToken,
      gcTime: 0,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      meta: { persist: false },
    }),
}

const paging = {
  initialPageParam: null,
  // A cursor that leads to itself would never end.
  getNextPageParam: ({ nextCursor }: Page<unknown>, _pages: unknown, cursor: Cursor | null) =>
    nextCursor === cursor ? null : nextCursor,
}
