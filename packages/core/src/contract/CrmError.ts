import type { Reason, Versioned } from './calls.js'

/** What went wrong, in words that every backend shares. */
export type CrmErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'invalid'
  | 'conflict'
  | 'rate-limited'
  | 'offline'
  | 'timeout'
  | 'unavailable'
  | 'malformed'
  | 'unsupported'
  | 'unknown'

/** What is wrong with one field of a refused write. */
export interface FieldError {
  readonly path: readonly (string | number)[]
  readonly reason: Reason
}

/** The facts of a failure; no text for people and no value of a record. */
export interface CrmErrorDetails {
  readonly code: CrmErrorCode
  /** What became of a write; `unknown` is the one that a retry must not guess about. */
  readonly effect: 'none' | 'partial' | 'unknown'
  readonly fieldErrors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
  /** On conflict: the record as it is now, masked as ever. */
  readonly current?: Versioned
  /** The backend's name for this failure, which a person can quote to support. */
  readonly reference?: string
  /** For developers: what failed and where, such as `customers.get: contacts.0.name is no string`; never a value. */
  readonly detail?: string
  readonly cause?: unknown
}

/** A failure of a backend. Aborting rejects with the signal's reason instead; everything else is a `CrmError`. */
export class CrmError extends Error implements CrmErrorDetails {
  override readonly name = 'CrmError'
  readonly code: CrmErrorCode
  readonly effect: 'none' | 'partial' | 'unknown'
  readonly fieldErrors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
  readonly current?: Versioned
  readonly reference?: string
  readonly detail?: string

  constructor(details: CrmErrorDetails) {
    const { code, effect, detail, cause } = details
    super(`[@clientele/core] ${code} (effect: ${effect})${detail ? `: ${detail}` : ''}`, { cause })
    this.code = code
    this.effect = effect
    if (details.fieldErrors) this.fieldErrors = details.fieldErrors
    if (details.retryAfterSeconds !== undefined) this.retryAfterSeconds = details.retryAfterSeconds
    if (details.current) this.current = details.current
    if (details.reference) this.reference = details.reference
    if (detail) this.detail = detail
  }
}

/** True for a `CrmError` of any copy of this package on the page. */
export function isCrmError(error: unknown): error is CrmError {
  return error instanceof Error && error.name === 'CrmError' && 'code' in error && 'effect' in error
}
