import type { Revision } from '../contract/scalars.js'
import type { DraftStatus } from './createDraftStatus.js'
import type { DraftSessionOptions } from './DraftSession.js'
import type { RestoredDraft } from './DraftState.js'
import type { DraftStore } from './DraftStore.js'
import { sameTyped } from './sameTyped.js'
import type { Draft, DraftKey, DraftValues } from './types.js'

/** What the work on a draft is made with. */
export interface DraftWorkOptions {
  readonly store: DraftStore
  readonly key: DraftKey
  readonly options: DraftSessionOptions
  readonly page: string
  readonly status: DraftStatus
}

/** The copy that this window writes: what it goes on from, and which revision it began with. */
export interface DraftWork {
  /** The copy that this window wrote last. */
  readonly own: string | null
  /** The copy that this window wrote, or that it goes on from. */
  readonly mine: string | undefined
  readonly basedOn: Revision | null
  /** Whether a work was done or thrown away here: what was found of it is no news. */
  readonly over: boolean
  /** The first key of a work: the revision that the form shows now is the one it began with. */
  begin(): void
  /** Says which revision the form shows now. */
  rebase(revision: Revision | null): void
  /** Writes a copy, unless it is what the form was given or what was written last. */
  write(values: DraftValues, urgent: boolean): Promise<void>
  /** Puts a draft into the form and goes on from it. */
  show(draft: Draft, from: RestoredDraft['from']): void
  /** Says what the form shows now, which need not be written; null where it has to be. */
  settle(shown: DraftValues | null): void
  /** Lets go of the copy that this window wrote. */
  disown(): void
  /** Begins anew: there is no copy. */
  forget(): void
}

/** Makes the work of one window on a draft. */
export function createDraftWork({ store, key, options, page, status }: DraftWorkOptions): DraftWork {
  const { about = [], version = 1, fields } = options
  let seen = options.basedOn ?? null
  let begun = seen
  let own: string | null = null
  let continued: Draft | null = null
  let shown: DraftValues | null = null
  let over = false
  const isStale = ({ basedOn }: Draft) => seen !== null && basedOn !== null && basedOn !== seen

  return {
    get own() {
      return own
    },
    get mine() {
      return own ?? continued?.id
    },
    get basedOn() {
      return continued ? continued.basedOn : begun
    },
    get over() {
      return over
    },
    begin() {
      begun = seen
    },
    rebase(revision) {
      seen = revision
      const { restored } = status.state
      if (restored) status.change({ restored: { ...restored, recordChanged: isStale(restored) } })
    },
    async write(values, urgent) {
      // A form that was given a draft says at once what it holds now: that is nothing new.
      if (shown && sameTyped(values, shown)) return
      const { aside } = status.state
      const basedOn = continued ? continued.basedOn : begun
      const how = {
        version,
        urgent,
        about,
        aside,
        basedOn,
        continues: continued?.id ?? null,
        ...(fields && { fields }),
      }
      const { id, savedAt, keptOn, leftOut, trouble } = await store.write(key, { values, page, ...how })
      if (status.ended()) return store.drop(id)
      own = id
      shown = values
      if (continued && keptOn === 'device') continued = { ...continued, id }
      status.change({ savedAt, keptOn, leftOut, trouble, discarded: false })
    },
    show(draft, from) {
      continued = draft
      shown = draft.values
      const { savedAt, aside, leftOut } = draft
      const number = (status.state.restored?.number ?? 0) + 1
      const restored = { ...draft, from, number, recordChanged: isStale(draft) }
      status.change({ restored, savedAt, aside, leftOut, keptOn: 'device', discarded: false })
    },
    settle(now) {
      shown = now
    },
    disown() {
      own = null
    },
    forget() {
      over = true
      own = null
      continued = null
      shown = null
    },
  }
}
