import { createDraftPen, type DraftPen } from './createDraftPen.js'
import { createDraftStatus, type DraftStatus } from './createDraftStatus.js'
import { createDraftWork, type DraftWork } from './createDraftWork.js'
import { createNeighbours, type Neighbours } from './createNeighbours.js'
import type { DraftSession, DraftSessionOptions } from './DraftSession.js'
import type { DraftElsewhere } from './DraftState.js'
import type { DraftStore } from './DraftStore.js'
import { newPage, recordsOf } from './names.js'
import type { Draft, DraftForm, DraftKey, DraftNews } from './types.js'

/** Opens the draft of a form: finds what was kept, keeps what is typed, and hears of other windows. */
export function openDraft(store: DraftStore, key: DraftKey, options: DraftSessionOptions = {}): DraftSession {
  const { about = [], delay = 400, version = 1, fields, migrate } = options
  const form: DraftForm = { version, ...(fields && { fields }), ...(migrate && { migrate }) }
  const page = newPage()
  const status = createDraftStatus()
  const work = createDraftWork({ store, key, options, page, status })
  const onFailure = () => status.change({ trouble: 'failed', keptOn: 'page' })
  const pen = createDraftPen({ delay, onFailure, write: work.write })

  const onNews = (news: DraftNews) => {
    if (news.type === 'removed') {
      work.settle(null)
      status.change({ savedAt: null })
    }
    const trouble = store.ends(news, recordsOf(key, about))
    if (!trouble) return
    pen.forget()
    status.change({ trouble, savedAt: null, keptOn: 'page', discarded: false })
  }
  const onChange = (elsewhere: DraftElsewhere | null) => status.change({ elsewhere })
  const neighbours = createNeighbours({ store, draft: store.nameOf(key), page, onChange, onNews })
  const open: OpenDraft = { store, key, form, page, status, work, pen, neighbours }
  pen.inTurn(() => find(open))

  return {
    getState: () => status.state,
    subscribe: status.subscribe,
    save(values) {
      if (status.ended()) return
      if (!pen.latest) work.begin()
      pen.take(values)
    },
    flush: pen.flush,
    rebase: work.rebase,
    ...endings(open),
    ...exchanges(open),
    dropUnopened(id) {
      status.change({ unopened: status.state.unopened.filter((copy) => copy.id !== id) })
      pen.inTurn(() => store.drop(id))
    },
    close() {
      pen.flush()
      pen.inTurn(async () => neighbours.close())
    },
  }
}

/** What an open draft is made of. */
interface OpenDraft {
  readonly store: DraftStore
  readonly key: DraftKey
  readonly form: DraftForm
  readonly page: string
  readonly status: DraftStatus
  readonly work: DraftWork
  readonly pen: DraftPen
  readonly neighbours: Neighbours
}

async function find({ store, key, form, status, work, pen, neighbours }: OpenDraft): Promise<void> {
  const { draft, others, unopened, trouble } = await store.read(key, form)
  status.change({ status: 'open', unopened, ...(!status.ended() && { trouble }) })
  if (work.over) return
  // Somebody who types already is not interrupted: what was found is offered instead.
  const [other] = draft && pen.latest ? [draft] : others
  if (draft && !pen.latest) work.show(draft, 'device')
  if (other) neighbours.found(other.savedAt)
}

/** How the work on a draft ends: done, or thrown away, which can be taken back. */
function endings(open: OpenDraft): Pick<DraftSession, 'finish' | 'discard' | 'undo'> {
  const { form, status, work, pen, neighbours } = open
  const nothing = { savedAt: null, restored: null, aside: {}, leftOut: [] }
  let thrownAway: Draft | null = null

  return {
    finish() {
      removeAll(open)
      neighbours.settle()
      status.change({ ...nothing, discarded: false })
    },
    discard(back) {
      const { savedAt, aside, restored } = status.state
      const values = pen.latest ?? restored?.values
      const { version = 1 } = form
      const { basedOn } = work
      thrownAway = values && savedAt ? { id: '', values, savedAt, aside, basedOn, version, leftOut: [] } : null
      removeAll(open)
      work.settle(back ?? null)
      neighbours.settle()
      status.change({ ...nothing, discarded: thrownAway !== null })
    },
    undo() {
      if (!thrownAway || !status.state.discarded) return
      const { values } = thrownAway
      work.show(thrownAway, 'undo')
      work.settle(null)
      thrownAway = null
      pen.take(values)
      pen.flush()
    },
  }
}

/** Drops all copies but those that nobody could open. */
function removeAll({ store, key, page, status, work, pen }: OpenDraft): void {
  pen.forget()
  work.forget()
  pen.inTurn(() => store.remove(key, { page, except: status.state.unopened.map(({ id }) => id) }))
}

/** What can be done about the copy of another window. */
function exchanges(open: OpenDraft): Pick<DraftSession, 'takeOver' | 'reloadTheirs'> {
  const { store, key, form, page, status, work, pen, neighbours } = open

  return {
    takeOver() {
      const values = pen.latest ?? status.state.restored?.values
      work.settle(null)
      if (values) pen.take(values)
      pen.flush()
      pen.inTurn(async () => {
        const except = [...(work.mine ? [work.mine] : []), ...status.state.unopened.map(({ id }) => id)]
        await store.remove(key, { page, except, news: 'taken' })
        neighbours.settle()
      })
    },
    reloadTheirs() {
      const mine = work.own
      pen.inTurn(async () => {
        const { draft, others } = await store.read(key, form)
        const theirs = [draft, ...others].find((copy) => copy && copy.id !== mine)
        neighbours.settle()
        if (!theirs) return
        pen.forget()
        work.show(theirs, 'elsewhere')
        if (mine) await store.drop(mine)
        work.disown()
      })
    },
  }
}
