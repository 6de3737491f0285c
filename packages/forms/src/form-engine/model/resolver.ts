import { fromForm, fromFormValues, type ReadForm, type Reason, validateField } from '@clientele/core'
import { type FieldErrors, type Resolver, set } from 'react-hook-form'
import type { FormModel } from './FormModel.js'
import { errorName, type FieldPlace } from './names.js'
import { placeOf } from './places.js'
import { formValuesOf } from './reading.js'
import { stateOf } from './states.js'

/** An error as react-hook-form keeps it, with our reason. */
export interface ReasonError {
  readonly type: string
  readonly message: string
  readonly reason: Reason
}

/** Checks one field while somebody types in it, and the whole schema when the form is submitted. */
export function createResolver(model: () => FormModel): Resolver {
  return (_values, _context, { names = [] }) => {
    const form = model()
    const [name] = names
    // On submit all registered names come, which may be a single one too: object-valued controls are not among them.
    const isOne = !form.status.submitting && names.length === 1 && name !== undefined
    const errors = isOne ? errorsOfOne(form, name) : readForm(form).errors
    return Object.keys(errors).length === 0 ? { values: {}, errors: {} } : { values: {}, errors }
  }
}

/** The values of a form as they are sent, and what is wrong with it, as react-hook-form keeps it. */
export function readForm(model: FormModel): { readonly read: ReadForm; readonly errors: FieldErrors } {
  const read = fromFormValues(model.fields, formValuesOf(model), model.settings.context)
  const errors: FieldErrors = {}
  for (const { path, reason } of read.errors) {
    const place = placeOf(model, path)
    if (place) putError(model, errors, { place, reason })
  }
  return { read, errors }
}

function errorsOfOne(model: FormModel, control: string): FieldErrors {
  const errors: FieldErrors = {}
  const place = model.slots.get(control)?.place ?? model.slots.get(control.replace(/\.\w+$/, ''))?.place
  // Of two controls of one field the first has the error; the second asks for it through `deps`.
  if (!place || (place.name !== control && errorName(place) !== control)) return errors
  const reason = reasonFor(model, place)
  if (reason) putError(model, errors, { place, reason })
  return errors
}

function reasonFor(model: FormModel, place: FieldPlace): Reason | undefined {
  const { context } = model.settings
  const { visible, required, readOnly } = stateOf(model, place)
  if (!visible || readOnly) return undefined
  const { value, reason } = fromForm(place.field, model.form.getValues(place.name), context)
  return reason ?? validateField({ ...place.field, required }, value, context)
}

/** Puts a reason where react-hook-form keeps the error of a field. */
export function putError(
  model: FormModel,
  errors: FieldErrors,
  { place, reason }: { readonly place: FieldPlace; readonly reason: Reason },
): void {
  set(errors, errorName(place), reasonError(model, reason))
}

/** A reason as an error of react-hook-form. */
export function reasonError(model: FormModel, reason: Reason): ReasonError {
  return { type: reason.code, message: model.settings.say(reason), reason }
}
