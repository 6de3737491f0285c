import { isCrmError } from '@clientele/core'
import type { FormModel } from './FormModel.js'
import { setStatus } from './listening.js'
import { errorName } from './names.js'
import { placeOf } from './places.js'
import { reasonError } from './resolver.js'

/** Puts what a backend refused onto the fields it names; the rest becomes the failure of the form. An abort is none: somebody went back. */
export function putFailure(model: FormModel, error: unknown): void {
  if (error instanceof Error && error.name === 'AbortError') return
  const fieldErrors = isCrmError(error) ? (error.fieldErrors ?? []) : []
  let placed = 0
  for (const { path, reason } of fieldErrors) {
    const place = placeOf(model, path)
    if (!place) continue
    placed += 1
    model.form.setError(errorName(place), reasonError(model, reason))
  }
  if (placed === 0 || placed < fieldErrors.length) setStatus(model, { failure: error })
}
