import type { FieldContext } from '../context.js'
import { isRow } from '../isRow.js'
import type { FieldValue, FieldValues } from '../types.js'

/** What the columns of rows are checked in: as kept counts what stood in a column, in whatever row. */
export function contextInRows(key: string, { kept, sections: _, ...context }: FieldContext): FieldContext {
  return kept ? { ...context, kept: keptInColumns(kept[key]) } : context
}

/** What stood in each column, in whatever row: rows move. */
function keptInColumns(rows: unknown): FieldValues {
  const columns = new Map<string, FieldValue[]>()
  for (const row of Array.isArray(rows) ? rows : []) {
    if (!isRow(row)) continue
    for (const [key, value] of Object.entries(row)) {
      const column = columns.get(key) ?? []
      columns.set(key, column)
      if (value !== undefined) column.push(value)
    }
  }
  return Object.fromEntries(columns)
}
