import type { FormValues } from '@clientele/core'
import type { FormModel } from './FormModel.js'
import { heldValues } from './reading.js'

/** Puts values from a draft into the controls, as if they had been typed. Fields that the draft lacks stay as they are. */
export function restoreForm(model: FormModel, values: FormValues): void {
  const known = model.fields.filter(({ key, type }) => type !== 'computed' && values[key] !== undefined)
  const held = heldValues(known, values)
  for (const [name, value] of Object.entries(held)) {
    model.form.setValue(name, value, { shouldDirty: true })
    model.rows.get(name)?.reset(orderIn(value))
  }
}

function orderIn(held: unknown): readonly string[] {
  return typeof held === 'object' && held !== null && 'order' in held ? (held.order as readonly string[]) : []
}
