import type { DraftState } from '@clientele/core/drafts'
import { useSyncExternalStore } from 'react'
import type { DraftHandle } from './createDraftHandle.js'

/** Follows the state of a draft: when it was saved, where, what is the matter. Only the component that asks is drawn again. */
export function useDraftState({ subscribe, getState }: Pick<DraftHandle, 'subscribe' | 'getState'>): DraftState {
  return useSyncExternalStore(subscribe, getState, getState)
}
