import type { FieldDescriptor } from '@clientele/core'
import { type GroupedRows, groupRows, insertRow, moveRow, removeRow } from './groupedRows.js'

/** The rows of one field: their keys in order, in groups that are drawn and skipped together. */
export interface RowsModel {
  readonly field: FieldDescriptor
  /** The groups in order; a new list whenever a row comes, goes or moves. */
  groups(): GroupedRows
  /** The keys in order. */
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
  let groups = groupRows(initial)
  let order = initial
  let places = placesOf(order)
  let made = 0

  function take(next: GroupedRows) {
    if (next === groups) return
    groups = next
    order = groups.flatMap(({ keys }) => keys)
    places = placesOf(order)
    onOrder(order)
    for (const listener of listeners) listener()
  }

  return {
    field,
    groups: () => groups,
    order: () => order,
    place: (rowKey) => places.get(rowKey) ?? -1,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    insert: (rowKey, at) => take(insertRow(groups, rowKey, at)),
    remove: (rowKey) => take(removeRow(groups, rowKey)),
    move: (rowKey, by) => take(moveRow(groups, rowKey, by)),
    reset: (next) => take(groupRows(next)),
    nextKey: () => `n${made++}`,
  }
}

function placesOf(order: readonly string[]): ReadonlyMap<string, number> {
  return new Map(order.map((key, index) => [key, index]))
}
