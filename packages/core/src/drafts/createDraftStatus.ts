import { type DraftState, openingDraft } from './DraftState.js'

/** What is known of the draft of an open form, and who follows it. */
export interface DraftStatus {
  readonly state: DraftState
  change(part: Partial<DraftState>): void
  subscribe(listener: () => void): () => void
  /** Whether nothing may be kept any more. */
  ended(): boolean
}

/** Makes the status of a draft that is being opened. */
export function createDraftStatus(): DraftStatus {
  const listeners = new Set<() => void>()
  let state = openingDraft

  return {
    get state() {
      return state
    },
    change(part) {
      state = { ...state, ...part }
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ended: () => state.trouble === 'erased' || state.trouble === 'signed-out',
  }
}
