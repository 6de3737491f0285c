import { type CustomerFilter, type Option, type SortKey, textIn } from '@clientele/core'
import { pageItems, pageRejections, pageTotal, useCustomers, useData, useOptions } from '@clientele/hooks'
import { useMemo, useState } from 'react'
import { CustomerListView, type CustomerListViewProps } from './CustomerListView.js'
import { moreOf, useListState } from './useListState.js'

/** What `CustomerList` takes, besides what its view takes. */
export interface CustomerListProps
  extends Pick<CustomerListViewProps, 'selectedId' | 'onCustomerSelect' | 'labels' | 'className' | 'id' | 'style'> {
  /** Narrows the list; the person cannot change it. */
  readonly filter?: CustomerFilter | undefined
  /** The order at first, where the backend offers it; the latest contact first when left out. */
  readonly defaultSort?: SortKey | undefined
  /**
   * How many customers one request brings.
   * @default 50
   */
  readonly pageSize?: number | undefined
}

const noSorts: readonly string[] = []
const noOptions: readonly Option[] = []

/**
 * Shows the customers of the backend: searched, ordered and loaded page by page as they are read.
 * Renders a `<section>`.
 */
export function CustomerList({ filter, defaultSort, pageSize, ...rest }: CustomerListProps) {
  const { sorts, first } = useSorts(defaultSort)
  const [sort, setSort] = useState<SortKey | undefined>(first)
  const [search, setSearch] = useState('')
  const [answered, setAnswered] = useState('')
  const asked = { ...(filter && { filter }), ...(pageSize && { pageSize }) }
  const found = useCustomers({ ...asked, ...(sort && { sort: [sort] }), search })
  // Asks nothing: what the first reading counted says how many there are in all.
  const everyone = useCustomers({ ...asked, ...(first && { sort: [first] }) }, { enabled: false })
  const state = useListState(found)
  const industries = useIndustries()
  // The old rows stay while another search loads; they still answer the search before.
  if (!found.isPlaceholderData && answered !== search) setAnswered(search)

  const total = pageTotal(found.data)
  const all = answered === '' ? undefined : pageTotal(everyone.data)?.count
  return (
    <CustomerListView
      {...rest}
      customers={pageItems(found.data)}
      state={state}
      total={total && { ...total, all }}
      rejected={pageRejections(found.data)}
      more={moreOf(found)}
      order={{ sort, sorts, onSortChange: setSort }}
      search={answered}
      onSearchChange={setSearch}
      industries={industries}
    />
  )
}

function useSorts(wanted: SortKey = { by: 'lastContact', direction: 'descending' }) {
  const sorts = useData().adapter.capabilities.lists.customers?.sort ?? noSorts
  return { sorts, first: sorts.includes(wanted.by) ? wanted : undefined }
}

function useIndustries(): Readonly<Record<string, string>> {
  const { adapter, locale } = useData()
  const { data = noOptions } = useOptions(adapter.directory?.options && 'industries')
  return useMemo(
    () => Object.fromEntries(data.map(({ value, label }) => [value, textIn(label, locale) ?? value])),
    [data, locale],
  )
}
