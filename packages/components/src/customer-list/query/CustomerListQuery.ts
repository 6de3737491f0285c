import type { CalendarDate, CustomerFilter, Id, SortKey } from '@clientele/core'
import { monthsBefore } from '../../months-before/index.js'
import type { CustomerListColumn } from '../CustomerList.labels.js'

/** What a person narrows a customer list by; a span of months stays one, so that a kept query goes along with the calendar. */
export interface CustomerListFilters {
  readonly grades?: readonly string[] | undefined
  readonly industries?: readonly string[] | undefined
  readonly regions?: readonly string[] | undefined
  readonly owners?: readonly Id[] | undefined
  /** Every one of them must hold. */
  readonly tags?: readonly string[] | undefined
  /** The latest contact is no longer ago than so many months. */
  readonly lastContactMonths?: number | undefined
}

/** A filter of a customer list. */
export type CustomerListFilter = keyof CustomerListFilters

/** What a customer list shows, and in which order: what a host may keep in its address. */
export interface CustomerListQuery {
  readonly search: string
  readonly filters: CustomerListFilters
  readonly sort?: SortKey | undefined
  /** The columns in their order; left out, those the backend fills. */
  readonly columns?: readonly CustomerListColumn[] | undefined
}

/** The filters in the order in which they are offered, and what a backend calls each. */
export const customerListFilters: Readonly<Record<CustomerListFilter, keyof CustomerFilter>> = {
  grades: 'grades',
  industries: 'industries',
  regions: 'regions',
  owners: 'owners',
  tags: 'tags',
  lastContactMonths: 'lastContactSince',
}

/** The filters by name, in the order in which they are offered. */
export const filterNames = Object.keys(customerListFilters) as CustomerListFilter[]

/** True where a filter narrows nothing. */
export function isUnset(filters: CustomerListFilters, name: CustomerListFilter): boolean {
  const value = filters[name]
  return value === undefined || (typeof value === 'object' && value.length === 0)
}

/** The filters without those that are not among the offered ones or narrow nothing. */
export function offeredFilters(
  filters: CustomerListFilters,
  offered: readonly CustomerListFilter[],
): CustomerListFilters {
  return Object.fromEntries(
    filterNames
      .filter((name) => offered.includes(name) && !isUnset(filters, name))
      .map((name) => [name, filters[name]]),
  )
}

/** What the backend is asked for: the person's filters, and over them those of the host. */
export function filterOf(
  filters: CustomerListFilters,
  today: CalendarDate,
  fixed: CustomerFilter | undefined,
): CustomerFilter | undefined {
  const { lastContactMonths, ...lists } = offeredFilters(filters, filterNames)
  const since = lastContactMonths && { lastContactSince: monthsBefore(today, lastContactMonths) }
  const filter = { ...(lists as CustomerFilter), ...since, ...fixed }
  return Object.keys(filter).length > 0 ? filter : undefined
}
