import type { CustomerFilter, SortKey } from '@clientele/core'
import { pageItems, pageRejections, pageTotal, useCustomers, useData } from '@clientele/hooks'
import { useState } from 'react'
import { useLabels } from '../clientele/index.js'
import { type CustomerListSearchField, customerListLabels } from './CustomerList.labels.js'
import { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'
import { type CustomerListQuery, filterOf } from './query/index.js'
import { useListFilters } from './useListFilters.js'
import { useListQuery } from './useListQuery.js'
import { moreOf, useListState } from './useListState.js'
import { useListWords } from './useListWords.js'
import type { CustomerListViews } from './views/index.js'

type Shared =
  | 'selectedId'
  | 'onCustomerSelect'
  | 'selectionActions'
  | 'renderActions'
  | 'labels'
  | 'className'
  | 'id'
  | 'style'

/** What `CustomerList` takes, besides what its view takes. */
export interface CustomerListProps extends Pick<CustomerListViewProps, Shared> {
  /** Narrows the list; the person cannot change it. */
  readonly filter?: CustomerFilter | undefined
  /** The order at first, where the backend offers it; the latest contact first when left out. */
  readonly defaultSort?: SortKey | undefined
  /**
   * How many customers one request brings.
   * @default 50
   */
  readonly pageSize?: number | undefined
  /** What is searched, filtered, ordered and shown, where the host holds it, as in its address. */
  readonly query?: CustomerListQuery | undefined
  /** Called with every other query. */
  readonly onQueryChange?: ((query: CustomerListQuery) => void) | undefined
  /** The kept views, where the host keeps them; `null` keeps none. The browser keeps them for the person when left out. */
  readonly views?: CustomerListViews | null | undefined
  /** Called with other views to keep. */
  readonly onViewsChange?: ((views: CustomerListViews) => void) | undefined
  /**
   * Whether rows can be ticked.
   * @default true
   */
  readonly selectable?: boolean | undefined
}

/**
 * Shows the customers of the backend: searched, filtered, ordered and loaded page by page as they are read.
 * Renders a `<section>`.
 */
export function CustomerList(props: CustomerListProps) {
  const {
    filter,
    defaultSort,
    pageSize,
    query,
    onQueryChange,
    views,
    onViewsChange,
    selectable = true,
    ...rest
  } = props
  const { adapter } = useData()
  const words = useLabels('customerList', customerListLabels, rest.labels)
  const capable = adapter.capabilities.lists.customers
  const sorts = capable?.sort ?? noSorts
  const { notKept } = words
  const held = { query, onQueryChange, views, onViewsChange, sorts, defaultSort, notKept }
  const { asked, ask, first, saving } = useListQuery(held)
  const { filters, filtering, today } = useListFilters(asked.filters, {
    fixed: filter,
    offered: capable?.filter ?? noSorts,
    onFiltersChange: (filters) => ask({ ...asked, filters }),
  })
  const page = pageSize && { pageSize }
  const narrowed = filterOf(filters, today, filter)
  const found = useCustomers({
    ...page,
    ...(narrowed && { filter: narrowed }),
    ...(asked.sort && { sort: [asked.sort] }),
    search: asked.search,
  })
  // Asks nothing: what the first reading counted says how many there are in all.
  const everyone = useCustomers(
    { ...page, ...(filter && { filter }), ...(first && { sort: [first] }) },
    { enabled: false },
  )
  const state = useListState(found)
  const answered = useAnswered(found.isPlaceholderData, asked.search, Object.keys(filters).length > 0)
  const total = pageTotal(found.data)
  const all = answered.search === '' && !answered.filtered ? undefined : pageTotal(everyone.data)?.count
  return (
    <CustomerListView
      {...rest}
      customers={pageItems(found.data)}
      state={state}
      total={total && { ...total, all }}
      rejected={pageRejections(found.data)}
      more={moreOf(found)}
      order={{ sort: asked.sort, sorts, onSortChange: (sort) => ask({ ...asked, sort }) }}
      search={answered.search}
      searchText={asked.search}
      searchFields={capable?.searches?.filter((field): field is CustomerListSearchField => field in words.searchFields)}
      onSearchChange={(search) => search !== asked.search && ask({ ...asked, search })}
      filtering={filtering}
      columns={asked.columns}
      onColumnsChange={(columns) => ask({ ...asked, columns })}
      saving={saving}
      selectable={selectable}
      {...useListWords(asked.columns)}
    />
  )
}

const noSorts: readonly string[] = []

/** The old rows stay while another search loads; they still answer the search before. */
function useAnswered(placeholder: boolean, search: string, filtered: boolean) {
  const [answered, setAnswered] = useState({ search: '', filtered })
  if (!placeholder && (answered.search !== search || answered.filtered !== filtered)) setAnswered({ search, filtered })
  return answered
}
