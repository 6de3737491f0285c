export type { DraftHandle } from './createDraftHandle.js'
export { clearDrafts, eraseDrafts } from './draftStores.js'
export { type UseDraftOptions, useDraft } from './useDraft.js'
export { useDraftState } from './useDraftState.js'
