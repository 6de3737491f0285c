import type { FieldDescriptor } from '@clientele/core'

/** The rows of one field: their keys in order. */
export interface RowsModel {
  readonly field: FieldDescriptor
  /** The keys in order; a new list whenever a row comes, goes or moves. */
  order(): readonly string[]
  /** The place of a row from 0; -1 for one that is not there. */
  place(rowKey: string): number
  readonly subscribe: (listener: () => void) => () => void
  insert(rowKey: string, at: number): void
  remove(rowKey: string): void
  move(rowKey: string, by: -1 | 1): void
  /** Begins anew with other rows. */
  reset(order: readonly string[]): void
  /** A key that no row has had. */
  nextKey(): string
}

/** Makes the rows of a field; `onOrder` hears of every change. */
export function createRows(
  field: FieldDescriptor,
  initial: readonly string[],
  onOrder: (order: readonly string[]) => void,
): RowsModel {
  const listeners = new Set<() => void>()
  let order = initial
  let places = placesOf(order)
  let made = 0

  function take(next: readonly string[]) {
    order = next
    places = placesOf(order)
    onOrder(order)
    for (const listener of listeners) listener()
  }

  return {
    field,
    order: () => order,
    place: (rowKey) => places.get(rowKey) ?? -1,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    insert: (rowKey, at) => take(order.toSpliced(at, 0, rowKey)),
    remove: (rowKey) => take(order.filter((each) => each !== rowKey)),
    move(rowKey, by) {
      const from = places.get(rowKey)
      const other = from === undefined ? undefined : order[from + by]
      if (from !== undefined && other !== undefined) take(order.with(from, other).with(from + by, rowKey))
    },
    reset: take,
    nextKey: () => `n${made++}`,
  }
}

function placesOf(order: readonly string[]): ReadonlyMap<string, number> {
  return new Map(order.map((key, index) => [key, index]))
}
