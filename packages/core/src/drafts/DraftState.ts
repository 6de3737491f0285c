import type { Instant } from '../contract/scalars.js'
import type { Draft, DraftTrouble, DraftValues, LeftOutField, UnopenedDraft } from './types.js'

/** A draft that the form is to show, and why. */
export interface RestoredDraft extends Draft {
  /** Counts up: each number is to be put into the form once. */
  readonly number: number
  /** Found when the form was opened, taken over from another window, or brought back after it was discarded. */
  readonly from: 'device' | 'elsewhere' | 'undo'
  /** The record has another revision than the one that the work began with. */
  readonly recordChanged: boolean
}

/** The same draft in another window. */
export interface DraftElsewhere {
  /** The last thing heard: it is open there, was saved there, goes on there by somebody's choice, or is finished there. */
  readonly event: 'open' | 'saved' | 'taken-over' | 'finished'
  /** When it was last saved there. */
  readonly savedAt: Instant | null
  /** It is open there now, as far as this window was told. */
  readonly open: boolean
}

/** All that is known of the draft of an open form. */
export interface DraftState {
  /** Until it is `open` nobody knows yet whether there is a draft. */
  readonly status: 'opening' | 'open'
  readonly restored: RestoredDraft | null
  /** When what is typed was last kept. */
  readonly savedAt: Instant | null
  /** Where it is kept: on this device, or only as long as this page is open. */
  readonly keptOn: 'device' | 'page'
  readonly trouble: DraftTrouble | null
  readonly leftOut: readonly LeftOutField[]
  /** Values of fields that the form no longer has. */
  readonly aside: DraftValues
  readonly elsewhere: DraftElsewhere | null
  readonly unopened: readonly UnopenedDraft[]
  /** It was discarded and can still be brought back. */
  readonly discarded: boolean
}

/** Before anything is known. */
export const openingDraft: DraftState = {
  status: 'opening',
  restored: null,
  savedAt: null,
  keptOn: 'device',
  trouble: null,
  leftOut: [],
  aside: {},
  elsewhere: null,
  unopened: [],
  discarded: false,
}
