import type { CrmErrorCode, Customer, Reason, Wire } from '@clientele/core'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What is wrong with one field, as it goes over the wire. */
export interface WireFieldError {
  readonly path: readonly (string | number)[]
  readonly reason: Reason
}

/** The facts of a refused request. */
export interface ProblemDetails {
  readonly status: ContentfulStatusCode
  readonly code: CrmErrorCode
  readonly effect?: 'none' | 'partial' | 'unknown'
  readonly fieldErrors?: readonly WireFieldError[]
  readonly retryAfterSeconds?: number
  /** On conflict: the record as it is now, masked as ever. */
  readonly current?: Wire<Customer>
}

/** A request that is refused on purpose; everything else that is thrown is a fault of the server. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly details: ProblemDetails

  constructor(details: ProblemDetails) {
    super(`${details.status} ${details.code}`)
    this.details = details
  }
}

/** Refuses what a client sent, field by field. */
export function invalid(fieldErrors: readonly WireFieldError[], status: 400 | 422 = 422): Problem {
  return new Problem({ status, code: 'invalid', fieldErrors })
}

/** Refuses one field. */
export function invalidField(path: WireFieldError['path'], reason: Reason, status: 400 | 422 = 422): Problem {
  return invalid([{ path, reason }], status)
}

/** The actor lacks the right. */
export function forbidden(): Problem {
  return new Problem({ status: 403, code: 'forbidden' })
}

/** There is no such record. */
export function notFound(): Problem {
  return new Problem({ status: 404, code: 'not-found' })
}
