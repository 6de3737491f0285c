import type { CrmErrorDetails, FieldError } from '../contract/CrmError.js'
import { CrmError, isCrmError } from '../contract/CrmError.js'
import type { Versioned } from '../contract/calls.js'
import { check, list, object, type Schema, value } from './schema.js'
import { reason } from './values.js'

/** Where a failure happened, and what it may have done. */
export interface FailurePlace {
  readonly detail: string
  readonly effect: CrmErrorDetails['effect']
  /** Checks the record that a conflict brings along. */
  readonly record: Schema | null | undefined
}

/** Makes a `CrmError` of whatever was thrown; nothing that a record holds comes along. */
export function toCrmError(error: unknown, { detail, effect, record }: FailurePlace): CrmError {
  if (!isCrmError(error)) return new CrmError({ code: 'unknown', effect, detail, cause: withoutMessage(error) })
  if (!error.current && !error.fieldErrors) return error
  const { current, fieldErrors, ...facts } = error
  const checkedCurrent = record && check(record, current)
  const checkedErrors = check(fieldErrorList, fieldErrors)
  return new CrmError({
    ...facts,
    cause: error.cause,
    ...(checkedCurrent && 'value' in checkedCurrent && { current: checkedCurrent.value as Versioned }),
    ...('value' in checkedErrors && { fieldErrors: checkedErrors.value as readonly FieldError[] }),
  })
}

/** The same failure after a write that did happen. */
export function afterWrite(error: CrmError): CrmError {
  return new CrmError({ ...error, cause: error.cause, effect: 'unknown' })
}

const fieldErrorList = list(
  object({
    path: list(value('path', (input) => (typeof input === 'string' || Number.isInteger(input) ? input : undefined))),
    reason,
  }),
)

// An engine quotes values in its messages (`Unexpected token … "1380…" is not valid JSON`); where it failed is enough.
function withoutMessage(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined
  const stripped = new Error(error.name)
  stripped.stack = `${error.stack}`.replace(error.message, '…')
  return stripped
}
