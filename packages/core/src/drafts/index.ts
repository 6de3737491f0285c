export {
  createDraftStore,
  type DraftRemoval,
  type DraftStore,
  type DraftStoreOptions,
} from './createDraftStore.js'
export type { DraftElsewhere, DraftState, RestoredDraft } from './DraftState.js'
export { openingDraft } from './DraftState.js'
export { type DraftSession, type DraftSessionOptions, openDraft } from './openDraft.js'
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
