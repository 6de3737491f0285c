import type { CustomerSummary } from '@clientele/core'
import type { CustomerListColumn } from '../CustomerList.labels.js'

/** Every column of a customer list, in reading order. */
export const customerListColumns: readonly CustomerListColumn[] = [
  'grade',
  'name',
  'number',
  'contact',
  'phone',
  'industry',
  'region',
  'owner',
  'openTickets',
  'lastContact',
  'since',
]

/** Columns that are there on request. */
const onRequest: ReadonlySet<CustomerListColumn> = new Set(['region'])

/** What two lines on a phone are made of, whichever columns are shown elsewhere. */
export const phoneColumns: readonly CustomerListColumn[] = ['grade', 'name', 'number', 'contact', 'openTickets']

const given: Readonly<Partial<Record<CustomerListColumn, (customer: CustomerSummary) => unknown>>> = {
  grade: ({ grade }) => grade,
  contact: ({ mainContact }) => mainContact,
  phone: ({ mainContact }) => (mainContact === null ? null : mainContact?.phone),
  industry: ({ industry }) => industry,
  owner: ({ owner }) => owner,
  openTickets: ({ counts }) => counts?.openTickets,
  lastContact: ({ lastContact }) => lastContact,
  since: ({ since }) => since,
}

/** The columns to begin with: a value that no row has, not even as unknown, is one the backend does not give. */
export function defaultColumns(customers: readonly CustomerSummary[]): readonly CustomerListColumn[] {
  return customerListColumns.filter((column) => {
    const value = given[column]
    if (onRequest.has(column)) return false
    return !value || customers.length === 0 || customers.some((customer) => value(customer) !== undefined)
  })
}

/** The columns as they may be shown: known ones, each once, and always the name. */
export function cleanColumns(columns: readonly unknown[]): readonly CustomerListColumn[] {
  const known = columns.filter((column): column is CustomerListColumn =>
    customerListColumns.some((own) => own === column),
  )
  const each = [...new Set(known)]
  return each.includes('name') ? each : ['name', ...each]
}

/** The columns with one of them moved by so many places. */
export function movedColumn(
  columns: readonly CustomerListColumn[],
  column: CustomerListColumn,
  by: number,
): readonly CustomerListColumn[] {
  const from = columns.indexOf(column)
  const to = from + by
  if (from < 0 || to < 0 || to >= columns.length) return columns
  const rest = columns.filter((each) => each !== column)
  return [...rest.slice(0, to), column, ...rest.slice(to)]
}
