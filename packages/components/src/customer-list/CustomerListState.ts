import type { CustomerSummary, Instant, RejectedRow, SortKey } from '@clientele/core'
import type { CustomerListFilter, CustomerListFilters } from './query/index.js'
import type { CustomerListSavedView, CustomerListViews } from './views/index.js'

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
  /** True where filters of the person narrow the list. */
  readonly filtered: boolean
}

/** One value that a filter may take. */
export interface CustomerListChoice {
  readonly value: string
  readonly label: string
}

/** What the list is narrowed by, and what it could be. */
export interface CustomerListFiltering {
  readonly filters: CustomerListFilters
  /** The filters that the backend can, in their order. */
  readonly offered: readonly CustomerListFilter[]
  readonly onFiltersChange: (filters: CustomerListFilters) => void
  /** The values of each filter; absent while they are on their way. */
  readonly choices: {
    readonly [Name in CustomerListFilter]?: readonly CustomerListChoice[] | undefined
  }
  /** Called when somebody is about to choose, so that the values can be read by then. */
  readonly onOpen?: (() => void) | undefined
  /** Finds further owners by name; without it all of them are among the choices. */
  readonly onOwnerSearch?: ((search: string) => void) | undefined
}

/** Views of the list that somebody keeps. */
export interface CustomerListSaving {
  readonly views: CustomerListViews
  /** The view that was opened last; it can be brought up to date. */
  readonly openedId?: string | undefined
  /** What the list shows now, without its search. */
  readonly query: CustomerListSavedView['query']
  /** Shows a view, or with `undefined` the list as it came. */
  readonly onViewSelect: (view: CustomerListSavedView | undefined) => void
  readonly onViewsChange: (views: CustomerListViews) => void
}

/** Something to do with the ticked customers. */
export interface CustomerListAction {
  readonly key: string
  readonly label: string
  /** Whether it is offered for these; always when left out. */
  readonly when?: (customers: readonly CustomerSummary[]) => boolean
  /** Does it; a rejection is told to the host's `onError`. */
  readonly onPress: (customers: readonly CustomerSummary[], clear: () => void) => unknown
}

/** An action that comes with the list. */
export type CustomerListOwnAction = 'copy' | 'export'
