import { CrmError } from '../../contract/CrmError.js'
import type { PageRequest, SortKey } from '../../contract/calls.js'
import type { Cursor, Id } from '../../contract/scalars.js'

/** A value that rows are ordered by; null stands last in both directions. */
type SortValue = string | number | null

/** How the rows of one list are ordered. */
export interface ListOrder<TRow> {
  /** What a key orders by; undefined for a key that the list does not know. */
  valueOf(row: TRow, by: string): SortValue | undefined
  /** Compares texts under a key; the order of code units where it is left out. */
  readonly compareText?: (by: string, first: string, second: string) => number
  readonly fallback: SortKey
}

/** Rows cut to one page, before they are dressed as answers. */
export interface RowPage<TRow> {
  readonly items: readonly TRow[]
  readonly nextCursor: Cursor | null
  readonly total: { readonly count: number; readonly exact: true }
}

/** Where a page ended: the order it was in, and the place of its last row in that order. */
interface Place {
  readonly order: string
  readonly values: readonly SortValue[]
  readonly id: Id
}

/** The largest page of the memory adapter. */
export const maxPageSize = 100

/** Orders rows strictly (ties by id) and cuts one page; a cursor names a place, so rows that come or go leave no gap. */
export function pageOf<TRow extends { readonly id: Id }>(
  rows: readonly TRow[],
  order: ListOrder<TRow>,
  query: { readonly sort?: readonly SortKey[]; readonly page?: PageRequest },
): RowPage<TRow> {
  const keys = query.sort?.length ? query.sort : [order.fallback]
  const placed = rows.map((row) => ({ row, place: placeOf(row, keys, order) }))
  const compare = (first: Place, second: Place) => comparePlaces(first, second, keys, order)
  placed.sort((first, second) => compare(first.place, second.place))
  const after = query.page?.after === undefined ? null : readCursor(query.page.after, keys)
  const rest = after ? placed.filter(({ place }) => compare(place, after) > 0) : placed
  const size = Math.min(Math.max(1, query.page?.size ?? 50), maxPageSize)
  const page = rest.slice(0, size)
  const last = page.at(-1)
  return {
    items: page.map(({ row }) => row),
    nextCursor: last && rest.length > size ? writeCursor(last.place) : null,
    total: { count: rows.length, exact: true },
  }
}

function nameOf(keys: readonly SortKey[]): string {
  return keys.map(({ by, direction }) => `${by} ${direction}`).join(', ')
}

function placeOf<TRow extends { readonly id: Id }>(row: TRow, keys: readonly SortKey[], order: ListOrder<TRow>): Place {
  const values = keys.map(({ by }) => {
    const value = order.valueOf(row, by)
    if (value === undefined) throw new CrmError({ code: 'invalid', effect: 'none' })
    return value
  })
  return { order: nameOf(keys), values, id: row.id }
}

function comparePlaces<TRow>(first: Place, second: Place, keys: readonly SortKey[], order: ListOrder<TRow>): number {
  for (const [index, { by, direction }] of keys.entries()) {
    const one = first.values[index] ?? null
    const other = second.values[index] ?? null
    if (one === other) continue
    if (one === null) return 1
    if (other === null) return -1
    const compared = compareValues(one, other, (a, b) => order.compareText?.(by, a, b) ?? byCodeUnits(a, b))
    if (compared !== 0) return direction === 'ascending' ? compared : -compared
  }
  return byCodeUnits(first.id, second.id)
}

function compareValues(
  first: string | number,
  second: string | number,
  text: (first: string, second: string) => number,
): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second
  return text(String(first), String(second))
}

function byCodeUnits(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}

function writeCursor(place: Place): Cursor {
  return btoa(encodeURIComponent(JSON.stringify(place))) as Cursor
}

function readCursor(cursor: Cursor, keys: readonly SortKey[]): Place {
  const place = parsed(cursor)
  if (!isPlace(place) || place.order !== nameOf(keys)) throw new CrmError({ code: 'invalid', effect: 'none' })
  return place
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(cursor)))
  } catch (cause) {
    throw new CrmError({ code: 'invalid', effect: 'none', cause })
  }
}

function isPlace(value: unknown): value is Place {
  const { order, values, id } = Object(value)
  return typeof order === 'string' && Array.isArray(values) && typeof id === 'string'
}
