import type { DraftSession, DraftState, DraftValues } from '@clientele/core/drafts'

/** A draft whose code may still be on its way: what is typed meanwhile is not lost. */
export interface DraftHandle extends Omit<DraftSession, 'close'> {}

/** A handle with the strings that its owner pulls. */
export interface OwnedDraftHandle {
  readonly handle: DraftHandle
  /** Hands over the session when it is there; `null` where it could not be had. */
  attach(session: DraftSession | null): void
  /** Says that drafts cannot be kept, for nobody knows whose they would be. */
  refuse(): void
  detach(): void
}

const opening: DraftState = {
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

/** Makes a handle that holds what is typed until there is a session to give it to. */
export function createDraftHandle(): OwnedDraftHandle {
  const listeners = new Set<() => void>()
  let session: DraftSession | null = null
  let stop: (() => void) | undefined
  let state = opening
  let typed: DraftValues | null = null
  /** What was done before there was a session to do it. */
  let early: ((arrived: DraftSession) => void)[] = []

  const show = (next: DraftState) => {
    state = next
    for (const listener of [...listeners]) listener()
  }
  const forget = () => {
    typed = null
  }
  const once = (work: (arrived: DraftSession) => void) => {
    if (session) work(session)
    else early.push(work)
  }
  const onPage = (trouble: DraftState['trouble']) => show({ ...state, status: 'open', keptOn: 'page', trouble })

  return {
    handle: {
      getState: () => state,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      save(values) {
        typed = values
        session?.save(values)
      },
      flush: () => session?.flush(),
      rebase: (revision) => once((arrived) => arrived.rebase(revision)),
      finish() {
        forget()
        once((arrived) => arrived.finish())
      },
      discard(back) {
        forget()
        once((arrived) => arrived.discard(back))
      },
      undo: () => session?.undo(),
      takeOver: () => session?.takeOver(),
      reloadTheirs() {
        forget()
        session?.reloadTheirs()
      },
      dropUnopened: (id) => session?.dropUnopened(id),
    },
    attach(arrived) {
      session = arrived
      const waiting = early
      early = []
      if (!arrived) return onPage('failed')
      stop = arrived.subscribe(() => show(arrived.getState()))
      for (const work of waiting) work(arrived)
      if (typed) arrived.save(typed)
      show(arrived.getState())
    },
    refuse: () => onPage('nobody'),
    detach() {
      stop?.()
      session?.close()
      session = null
    },
  }
}
