import { CrmError, type Customer, type Overlap } from '@clientele/core'

/** What two people changed at once. */
export interface CustomerConflict {
  /** The customer as it is now; the `base` of the next attempt. */
  readonly current: Customer
  /** The fields both have changed, with the original and the two values; masks only. Empty when two others were faster in turn: try again. */
  readonly overlaps: readonly Overlap[]
}

/** Both sides of the update that `useUpdateCustomer` could not merge, from its error; `null` for any other error. */
export function customerConflict(error: unknown): CustomerConflict | null {
  return error instanceof MergeConflict ? error : null
}

/** A `conflict` that knows where the two sides met. */
export class MergeConflict extends CrmError implements CustomerConflict {
  declare readonly current: Customer
  readonly overlaps: readonly Overlap[]

  constructor({ current, overlaps, cause }: CustomerConflict & { readonly cause: unknown }) {
    super({ code: 'conflict', effect: 'none', current, cause })
    this.overlaps = overlaps
  }
}
