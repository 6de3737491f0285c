import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { RowsModel } from '../model/index.js'
import { type GroupedRows, groupRows } from './groupedRows.js'

/** The rows of a field in groups that are drawn and skipped together. */
export function useRowGroups(rows: RowsModel): GroupedRows {
  const order = useSyncExternalStore(rows.subscribe, rows.order, rows.order)
  const drawn = useRef<GroupedRows>([])
  const groups = useMemo(() => groupRows(order, drawn.current), [order])
  useLayoutEffect(() => {
    drawn.current = groups
  })
  return groups
}
