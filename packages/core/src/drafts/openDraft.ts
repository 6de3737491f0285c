import type { RecordRef } from '../contract/calls.js'
import type { Revision } from '../contract/scalars.js'
import { createDraftPen } from './createDraftPen.js'
import type { DraftStore } from './createDraftStore.js'
import { createNeighbours } from './createNeighbours.js'
import { type DraftState, openingDraft, type RestoredDraft } from './DraftState.js'
import { newPage, recordsOf } from './names.js'
import { sameTyped } from './sameTyped.js'
import type { Draft, DraftForm, DraftKey, DraftNews, DraftValues } from './types.js'

/** What the draft of an open form is opened with. */
export interface DraftSessionOptions extends DraftForm {
  /** The revision of the record that the form shows. */
  readonly basedOn?: Revision | null
  /** Further records that the draft tells about: it goes when one of them is erased. */
  readonly about?: readonly RecordRef[]
  /** How long after the last key it is saved, in milliseconds. @default 400 */
  readonly delay?: number
}

/** The draft of one open form. Nothing in it throws, and typing waits for nothing. */
export interface DraftSession {
  getState(): DraftState
  subscribe(listener: () => void): () => void
  /** Takes what the form holds now; it is written when typing pauses. */
  save(values: DraftValues): void
  /** Writes at once what has not been written; for a page that is being left. */
  flush(): void
  /** Says which revision the form shows now; work that has begun keeps the one it began with. */
  rebase(revision: Revision | null): void
  /** The work is done: the draft goes, in every window. */
  finish(): void
  /** Throws the draft away; `undo` brings it back. `back` is what the form shows instead, which needs no draft. */
  discard(back?: DraftValues): void
  /** Brings back what was discarded. */
  undo(): void
  /** Keeps what is typed here, and drops what other windows kept. */
  takeOver(): void
  /** Shows what another window kept, in place of what is typed here. */
  reloadTheirs(): void
  /** Drops a copy that cannot be opened. */
  dropUnopened(id: string): void
  /** Writes what is left and lets go. */
  close(): void
}

/** Opens the draft of a form: finds what was kept, keeps what is typed, and hears of other windows. */
export function openDraft(store: DraftStore, key: DraftKey, options: DraftSessionOptions = {}): DraftSession {
  const { about = [], delay = 400, version = 1, fields, migrate } = options
  const form: DraftForm = { version, ...(fields && { fields }), ...(migrate && { migrate }) }
  const page = newPage()
  const listeners = new Set<() => void>()
  let base = options.basedOn ?? null
  let state = openingDraft
  let own: string | null = null
  let continued: Draft | null = null
  let thrownAway: Draft | null = null
  /** What the form was given or what was written last: it need not be written again. */
  let shown: DraftValues | null = null

  const change = (part: Partial<DraftState>) => {
    state = { ...state, ...part }
    for (const listener of [...listeners]) listener()
  }
  const ended = () => state.trouble === 'erased' || state.trouble === 'signed-out'
  const isStale = ({ basedOn }: Draft) => base !== null && basedOn !== null && basedOn !== base

  const pen = createDraftPen({
    delay,
    onFailure: () => change({ trouble: 'failed', keptOn: 'page' }),
    async write(values, urgent) {
      // A form that was given a draft says at once what it holds now: that is nothing new.
      if (shown && sameTyped(values, shown)) return
      const receipt = await store.write(key, {
        values,
        page,
        version,
        urgent,
        about,
        aside: state.aside,
        basedOn: continued ? continued.basedOn : base,
        continues: continued?.id ?? null,
        ...(fields && { fields }),
      })
      if (ended()) return store.drop(receipt.id)
      const { id, savedAt, keptOn, leftOut, trouble } = receipt
      own = id
      shown = values
      if (continued && keptOn === 'device') continued = { ...continued, id }
      change({ savedAt, keptOn, leftOut, trouble, discarded: false })
    },
  })

  const neighbours = createNeighbours({
    store,
    draft: store.nameOf(key),
    page,
    onChange: (elsewhere) => change({ elsewhere }),
    onNews(news: DraftNews) {
      if (news.type === 'removed') shown = null
      if (news.type === 'removed') change({ savedAt: null })
      const trouble = store.ends(news, recordsOf(key, about))
      if (!trouble) return
      pen.forget()
      change({ trouble, savedAt: null, keptOn: 'page', discarded: false })
    },
  })

  function show(draft: Draft, from: RestoredDraft['from']) {
    continued = draft
    shown = draft.values
    const { savedAt, aside, leftOut } = draft
    const number = (state.restored?.number ?? 0) + 1
    const restored = { ...draft, from, number, recordChanged: isStale(draft) }
    change({ restored, savedAt, aside, leftOut, keptOn: 'device', discarded: false })
  }

  pen.inTurn(async () => {
    const { draft, others, unopened, trouble } = await store.read(key, form)
    change({ status: 'open', unopened, ...(!ended() && { trouble }) })
    // Somebody who types already is not interrupted: what was found is offered instead.
    const [other] = draft && pen.latest ? [draft] : others
    if (draft && !pen.latest) show(draft, 'device')
    if (other) neighbours.found(other.savedAt)
  })

  /** Drops all copies but those that nobody could open. */
  function removeAll() {
    pen.forget()
    own = null
    continued = null
    shown = null
    pen.inTurn(() => store.remove(key, { page, except: state.unopened.map(({ id }) => id) }))
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    save(values) {
      if (!ended()) pen.take(values)
    },
    flush: pen.flush,
    rebase(revision) {
      base = pen.latest && !continued ? base : revision
      if (state.restored) change({ restored: { ...state.restored, recordChanged: isStale(state.restored) } })
    },
    finish() {
      removeAll()
      neighbours.settle()
      change({ savedAt: null, restored: null, discarded: false, aside: {}, leftOut: [] })
    },
    discard(back) {
      const values = pen.latest ?? state.restored?.values
      const { savedAt, aside } = state
      const basedOn = continued ? continued.basedOn : base
      thrownAway = values && savedAt ? { id: '', values, savedAt, aside, basedOn, version, leftOut: [] } : null
      removeAll()
      shown = back ?? null
      neighbours.settle()
      change({ savedAt: null, restored: null, aside: {}, leftOut: [], discarded: thrownAway !== null })
    },
    undo() {
      if (!thrownAway || !state.discarded) return
      const { values } = thrownAway
      show(thrownAway, 'undo')
      shown = null
      thrownAway = null
      pen.take(values)
      pen.flush()
    },
    takeOver() {
      const values = pen.latest ?? state.restored?.values
      shown = null
      if (values) pen.take(values)
      pen.flush()
      pen.inTurn(async () => {
        const mine = own ?? continued?.id
        const except = [...(mine ? [mine] : []), ...state.unopened.map(({ id }) => id)]
        await store.remove(key, { page, except, news: 'taken' })
        neighbours.settle()
      })
    },
    reloadTheirs() {
      const mine = own
      pen.forget()
      pen.inTurn(async () => {
        const { draft, others } = await store.read(key, form)
        const theirs = [draft, ...others].find((copy) => copy && copy.id !== mine)
        if (theirs) show(theirs, 'elsewhere')
        if (theirs && mine) await store.drop(mine)
        own = null
        neighbours.settle()
      })
    },
    dropUnopened(id) {
      change({ unopened: state.unopened.filter((copy) => copy.id !== id) })
      pen.inTurn(() => store.drop(id))
    },
    close() {
      pen.flush()
      pen.inTurn(async () => neighbours.close())
    },
  }
}
