import type { CustomerSummary, Instant, RejectedRow, SortKey } from '@clientele/core'

/** How a list stands. */
export interface CustomerListState {
  readonly status: 'loading' | 'failed' | 'ready'
  /** Why the list failed, or why it is stale; its code chooses the words. */
  readonly error?: unknown
  /** Asks again after a failure. */
  readonly onRetry?: () => void
  /** True while other rows are on their way and the old ones are still shown. */
  readonly refreshing?: boolean
  /** Set when the rows are known to be old, with the moment they were right. */
  readonly age?: { readonly reason: 'offline' | 'stale'; readonly since?: Instant } | undefined
}

/** How many customers there are. */
export interface CustomerListTotal {
  /** Those that match the search; all of them without one. */
  readonly count: number
  readonly exact: boolean
  /** All of them, where a search narrows the list and this is known. */
  readonly all?: number | undefined
}

/** The part of a list that is not loaded yet. */
export interface CustomerListMore {
  readonly status: 'ready' | 'loading' | 'failed'
  readonly onLoad: () => void
}

/** The order of a list. */
export interface CustomerListOrder {
  readonly sort?: SortKey | undefined
  /** The columns that the backend can order by. */
  readonly sorts: readonly string[]
  readonly onSortChange: (sort: SortKey) => void
}

/** What every part of a list knows of it. */
export interface ShownList {
  readonly customers: readonly CustomerSummary[]
  readonly state: CustomerListState
  readonly total: CustomerListTotal | undefined
  readonly rejected: readonly RejectedRow[] | undefined
  readonly search: string
}
