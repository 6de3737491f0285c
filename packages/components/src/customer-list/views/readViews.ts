import type { SortKey } from '@clientele/core'
import { cleanColumns } from '../columns/index.js'
import { type CustomerListFilter, type CustomerListFilters, filterNames } from '../query/index.js'
import type { CustomerListSavedView, CustomerListViews } from './CustomerListViews.js'

/** No view at all. */
export const noViews: CustomerListViews = { views: [] }

/** Reads kept views from wherever they were kept: what is broken, older or unknown in them is left out, and nothing throws. */
export function readCustomerListViews(kept: unknown): CustomerListViews {
  const value = typeof kept === 'string' ? parsed(kept) : kept
  if (!isRecord(value) || !Array.isArray(value.views)) return noViews
  const views: CustomerListSavedView[] = []
  for (const each of value.views) {
    const view = viewOf(each)
    if (view && !views.some(({ id }) => id === view.id)) views.push(view)
  }
  const { defaultId } = value
  return { views, ...(views.some(({ id }) => id === defaultId) && { defaultId: String(defaultId) }) }
}

function viewOf(value: unknown): CustomerListSavedView | undefined {
  if (!isRecord(value) || !isText(value.id) || !isText(value.name)) return undefined
  const query = isRecord(value.query) ? value.query : {}
  const sort = sortOf(query.sort)
  const columns = Array.isArray(query.columns) && query.columns.length > 0 && cleanColumns(query.columns)
  return {
    id: value.id,
    name: value.name.trim().slice(0, 60),
    query: { filters: filtersOf(query.filters), ...(sort && { sort }), ...(columns && { columns }) },
  }
}

function filtersOf(value: unknown): CustomerListFilters {
  if (!isRecord(value)) return {}
  const kept = filterNames.map((name) => [name, filterValueOf(name, value[name])] as const)
  return Object.fromEntries(kept.filter(([, wanted]) => wanted !== undefined))
}

function filterValueOf(name: CustomerListFilter, value: unknown): number | readonly string[] | undefined {
  if (name === 'lastContactMonths') {
    return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 1200 ? value : undefined
  }
  const values = Array.isArray(value) ? [...new Set(value.filter(isText))] : []
  return values.length > 0 ? values : undefined
}

function sortOf(value: unknown): SortKey | undefined {
  if (!isRecord(value) || !isText(value.by)) return undefined
  return { by: value.by, direction: value.direction === 'descending' ? 'descending' : 'ascending' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
