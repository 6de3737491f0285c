export { createDraftStore } from './createDraftStore.js'
export type { DraftSession, DraftSessionOptions } from './DraftSession.js'
export type { DraftElsewhere, DraftState, RestoredDraft } from './DraftState.js'
export { openingDraft } from './DraftState.js'
export type { DraftRemoval, DraftStore, DraftStoreOptions } from './DraftStore.js'
export { openDraft } from './openDraft.js'
export type {
  Draft,
  DraftEntry,
  DraftField,
  DraftForm,
  DraftInput,
  DraftKey,
  DraftNews,
  DraftReading,
  DraftReceipt,
  DraftTrouble,
  DraftValues,
  LeftOutField,
  UnopenedDraft,
} from './types.js'
