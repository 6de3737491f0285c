import * as z from 'zod/mini'
import { CrmError, type CrmErrorDetails, type FieldError, isCrmError } from '../contract/CrmError.js'
import type { Versioned } from '../contract/calls.js'
import { type Answer, Malformed } from './answers.js'
import { check, object, value } from './schema.js'
import { reason } from './values.js'

/** Where a failure happened, and what it may have done. */
export interface FailurePlace {
  readonly name: string
  readonly effect: CrmErrorDetails['effect']
  /** Checks the record that a conflict brings along. */
  readonly record: Answer | undefined
}

/** Makes a `CrmError` of whatever was thrown; nothing that a record holds comes along. */
export function toCrmError(error: unknown, { name, effect, record }: FailurePlace): CrmError {
  if (error instanceof Malformed)
    return new CrmError({ code: 'malformed', effect, detail: `${name}: ${error.message}` })
  if (!isCrmError(error))
    return new CrmError({ code: 'unknown', effect, detail: `${name} threw`, cause: withoutMessage(error) })
  if (!error.current && !error.fieldErrors) return error
  const { current, fieldErrors, ...facts } = detailsOf(error)
  const checked = check(fieldErrorList, fieldErrors)
  return new CrmError({
    ...facts,
    ...('value' in checked && { fieldErrors: checked.value as readonly FieldError[] }),
    ...checkedCurrent(current, record),
  })
}

/** The same failure after a write that did happen. */
export function afterWrite(error: CrmError): CrmError {
  return new CrmError({ ...detailsOf(error), effect: 'unknown' })
}

const fieldErrorList = z.array(
  object({
    path: z.array(
      value('path', (input) => (typeof input === 'string' || typeof input === 'number' ? input : undefined)),
    ),
    reason,
  }),
)

function checkedCurrent(current: unknown, record: Answer | undefined): { readonly current?: Versioned } {
  if (!current || !record) return {}
  try {
    return { current: record(current) as Versioned }
  } catch (error) {
    if (error instanceof Malformed) return {}
    throw error
  }
}

function detailsOf(error: CrmError): CrmErrorDetails {
  const { code, effect, detail, fieldErrors, retryAfterSeconds, current, reference, cause } = error
  return {
    code,
    effect,
    ...(detail !== undefined && { detail }),
    ...(fieldErrors && { fieldErrors }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(current && { current }),
    ...(reference !== undefined && { reference }),
    cause,
  }
}

// An engine quotes values in its messages (`Unexpected token … "1380…" is not valid JSON`); where it failed is enough.
function withoutMessage(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined
  const stripped = new Error('The message is left out: it may quote a record.')
  stripped.name = error.name
  stripped.stack = `${error.name}\n${(error.stack ?? '').replace(`${error.name}: ${error.message}`, '').trimStart()}`
  return stripped
}
