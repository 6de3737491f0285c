/** A failure of the way to a backend, as data: what a wire, a proxy or a dying server can do to one call. */
export type Fault = FaultTarget &
  (
    | {
        /** Answered with this HTTP status and nothing of use in the body. */
        readonly kind: 'status'
        readonly status: number
        readonly retryAfterSeconds?: number
      }
    | {
        /** `invalid-json`: success, but half a document. `html`: success, but a page for people. `dead`: nobody listens. */
        readonly kind: 'invalid-json' | 'html' | 'dead'
      }
    | {
        /** Never answers, until the caller gives up. */
        readonly kind: 'silent'
      }
    | {
        /** Answers, but late. */
        readonly kind: 'delay'
        readonly milliseconds: number
      }
    | {
        /** The backend did what it was asked, and the answer never arrived. */
        readonly kind: 'lost-answer'
      }
    | {
        /** The first record of the answer breaks its type; the wrong value is `plantedValue`. */
        readonly kind: 'malformed'
      }
  )

/** Which calls a fault meets; without an operation, whichever comes next. */
export interface FaultTarget {
  /** Such as `customers.update`; a transport that cannot tell operations apart leaves it unread. */
  readonly operation?: string
  /** How many calls it meets. @default 1 */
  readonly times?: number
  /** How many calls it lets through before, as where an upload dies on its way. @default 0 */
  readonly after?: number
}

/** Stands in a malformed answer, so that a test can look for it where no value may be. */
export const plantedValue = 'planted 139 1652 7740'
