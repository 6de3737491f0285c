import { type CustomerListFilters, filterNames, isUnset } from '../query/index.js'
import type { CustomerListSavedView, CustomerListViews } from './CustomerListViews.js'

type ViewQuery = CustomerListSavedView['query']

/** The kept view that the list shows now, if it shows one. */
export function viewShown({ views }: CustomerListViews, query: ViewQuery): CustomerListSavedView | undefined {
  return views.find((view) => isSameView(view.query, query))
}

/** True where two queries show the same: filters in any order, and where both say one, order and columns. */
export function isSameView(first: ViewQuery, second: ViewQuery): boolean {
  return (
    told(first.filters) === told(second.filters) &&
    JSON.stringify(first.columns) === JSON.stringify(second.columns) &&
    (!first.sort ||
      !second.sort ||
      (first.sort.by === second.sort.by && first.sort.direction === second.sort.direction))
  )
}

function told(filters: CustomerListFilters): string {
  const set = filterNames.filter((name) => !isUnset(filters, name))
  return JSON.stringify(set.map((name) => [name, sorted(filters[name])]))
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value
}
