import type { CrmAdapter } from '@clientele/core'
import type { DraftKey, DraftSessionOptions, DraftStore } from '@clientele/core/drafts'
import { useEffect, useMemo, useRef } from 'react'
import { useActor } from '../access/index.js'
import { useData } from '../data-provider/index.js'
import { createDraftHandle, type DraftHandle } from './createDraftHandle.js'
import { draftStoreOf } from './draftStores.js'

/** What can be set of a draft; all but `basedOn` is read when the key changes. */
export interface UseDraftOptions extends DraftSessionOptions {}

/**
 * The draft of a form: what was kept of it, and what keeps it. The handle stays the same for a key, and typing commits
 * nothing; `useDraftState` follows what happens. It is written out when the page is hidden or left.
 */
export function useDraft(key: DraftKey, options: UseDraftOptions = {}): DraftHandle {
  const data = useData()
  const { owner, unknown } = useOwner(data.adapter, data.scope.at(-1))
  const name = JSON.stringify([key, data.scope])
  const draft = useMemo(() => ({ name, ...createDraftHandle() }), [name])
  const latest = useRef({ data, key, options })
  useEffect(() => {
    latest.current = { data, key, options }
  })

  useEffect(() => {
    if (unknown) draft.refuse()
    if (owner === undefined) return
    let left = false
    let stopListening: (() => void) | undefined
    const { data: given, key: opened, options: settings } = latest.current
    Promise.all([draftStoreOf(given, owner), import('@clientele/core/drafts')]).then(
      ([store, { openDraft }]) => {
        if (left) return
        draft.attach(openDraft(store, opened, settings))
        stopListening = eraseWithRecords(given.adapter, store)
      },
      () => left || draft.attach(null),
    )
    return () => {
      left = true
      stopListening?.()
      draft.detach()
    }
  }, [draft, owner, unknown])

  useEffect(() => {
    const flush = () => draft.handle.flush()
    addEventListener('pagehide', flush)
    addEventListener('visibilitychange', flush)
    return () => {
      removeEventListener('pagehide', flush)
      removeEventListener('visibilitychange', flush)
    }
  }, [draft])

  const { basedOn = null } = options
  useEffect(() => draft.handle.rebase(basedOn), [draft, basedOn])
  return draft.handle
}

/** Whose drafts: the actor that the provider was given, else whom the backend knows; a backend without sign-in has one person. */
function useOwner(adapter: CrmAdapter, given: string | undefined) {
  const asks = given === 'self' && adapter.access !== undefined
  const actor = useActor({ enabled: asks, staleTime: Number.POSITIVE_INFINITY })
  if (!asks) return { owner: given, unknown: false }
  return { owner: actor.data?.id, unknown: actor.isError }
}

/** A customer that is removed anywhere takes its drafts along. */
function eraseWithRecords(adapter: CrmAdapter, store: DraftStore): (() => void) | undefined {
  return adapter.live?.subscribe([{ resource: 'customers' }], (signal) => {
    if (signal.type !== 'changed') return
    for (const { topic, change } of signal.changes) {
      const { resource, id } = topic
      if (change === 'removed' && id !== undefined && !topic.part) store.erase({ resource, id }).catch(() => undefined)
    }
  })
}
