import type { FieldError } from '@clientele/core'
import type { FormModel } from './FormModel.js'
import { cellName, type FieldPlace, fieldName } from './names.js'

/** The field at a path of values, `['rows', 2, 'key']` for one in a row; undefined where the form has none there. */
export function placeOf(model: FormModel, [key, index, column]: FieldError['path']): FieldPlace | undefined {
  const place = model.places.get(fieldName(String(key)))
  if (!place || index === undefined || place.field.type !== 'rows') return place
  const rowKey = model.rows.get(place.name)?.order()[Number(index)]
  const field = place.field.fields?.find((each) => each.key === column)
  if (rowKey === undefined || !field) return place
  return { name: cellName(place.field, rowKey, field), field, row: { field: place.field, key: rowKey } }
}
