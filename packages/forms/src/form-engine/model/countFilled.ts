import { type FieldDescriptor, type FieldValue, isEmpty } from '@clientele/core'
import type { FormModel } from './FormModel.js'
import { readField } from './reading.js'
import { stateOf } from './states.js'

/** How far a form is filled. */
export interface FilledCount {
  /** The fields that are filled; rows are once nothing in them is missing. */
  readonly filled: number
  /** The fields that somebody can fill. */
  readonly all: number
  /** How many answers must still be given, those in rows too. */
  readonly missing: number
}

/** Counts what is filled, and what must still be. */
export function countFilled(model: FormModel): FilledCount {
  let [filled, all, missing] = [0, 0, 0]
  for (const place of model.places.values()) {
    const { visible, readOnly, required } = model.slots.get(place.name)?.state ?? stateOf(model, place)
    if (!visible || readOnly) continue
    const { field } = place
    const value = readField(model, field)
    const empty = isEmpty(field, value)
    const inRows = empty ? 0 : missingInRows(field, value)
    all += 1
    if (!empty && inRows === 0) filled += 1
    missing += inRows + (empty && (required || (field.type === 'rows' && (field.minimum ?? 0) > 0)) ? 1 : 0)
  }
  return { filled, all, missing }
}

/** Columns that a rule demands or shows are not counted: for a count under the form it would be worked out for every key. */
function missingInRows({ fields = [] }: FieldDescriptor, rows: FieldValue | undefined): number {
  const asked = fields.filter(({ required, visibleWhen }) => required === true && !visibleWhen)
  if (asked.length === 0 || !Array.isArray(rows)) return 0
  const missing = (row: object) => asked.filter((column) => isEmpty(column, Reflect.get(row, column.key))).length
  return rows.reduce((sum: number, row: object) => sum + missing(row), 0)
}
