import type { Reason } from '@clientele/core'
import { get } from 'react-hook-form'
import type { FormModel } from './FormModel.js'
import { cellName, errorName, type FieldPlace } from './names.js'
import { reasonIn, sameReason } from './states.js'

/** One thing that is wrong: what with which field, and in which row from 1. */
export interface Problem {
  readonly place: FieldPlace
  readonly reason: Reason
  readonly rowNumber?: number
}

/** What is wrong, in the order in which the form is read. */
export function problemsOf(model: FormModel): readonly Problem[] {
  return [...model.places.values()].flatMap((place) => {
    const reason = reasonIn(get(model.errors, errorName(place)))
    const own = reason ? [{ place, reason }] : []
    return place.field.type === 'rows' ? [...own, ...problemsInRows(model, place)] : own
  })
}

function problemsInRows(model: FormModel, { name, field }: FieldPlace): readonly Problem[] {
  const wrong: unknown = get(model.errors, `${name}.rows`)
  if (typeof wrong !== 'object' || wrong === null) return []
  const rows = model.rows.get(name)
  return (rows?.order() ?? []).flatMap((key, index) => {
    if (!Object.hasOwn(wrong, key)) return []
    return (field.fields ?? []).flatMap((column) => {
      const place = { name: cellName(field, key, column), field: column, row: { field, key } }
      const reason = reasonIn(get(model.errors, errorName(place)))
      return reason ? [{ place, reason, rowNumber: index + 1 }] : []
    })
  })
}

/** Whether two lists of problems say the same. */
export function sameProblems(one: readonly Problem[], other: readonly Problem[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ place, reason, rowNumber }, index) => {
      const counterpart = other[index]
      return (
        counterpart?.place.name === place.name &&
        sameReason(counterpart.reason, reason) &&
        counterpart.rowNumber === rowNumber
      )
    })
  )
}
