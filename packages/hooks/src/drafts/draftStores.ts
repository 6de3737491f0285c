import type { CrmAdapter, Id, RecordRef } from '@clientele/core'
import type { DraftStore } from '@clientele/core/drafts'
import type { UseDataResult } from '../data-provider/index.js'

const load = () => import('@clientele/core/drafts')

/** The drafts of one person, held by the provider's client: they go from the page's memory when it is cleared. */
export function draftStoreOf({ queryClient, scope, now }: UseDataResult, actor: Id): Promise<DraftStore> {
  const owner = [...scope.slice(0, -1), actor]
  return queryClient.fetchQuery({
    queryKey: [...owner, 'drafts'],
    queryFn: async () => (await load()).createDraftStore({ scope: owner, now }),
    // What could not be kept on the device is kept here alone.
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    meta: { persist: false },
  })
}

/** Drops every draft of a person on this device, and the key that opens the encrypted ones. Await it on sign-out. */
export async function clearDrafts(adapter: CrmAdapter, actorId: Id): Promise<void> {
  return within(adapter, actorId, (store) => store.clear())
}

/** Drops every draft on a record that anybody has on this device. Call it when a customer is erased. */
export async function eraseDrafts(adapter: CrmAdapter, record: RecordRef): Promise<void> {
  return within(adapter, '', (store) => store.erase(record))
}

async function within(adapter: CrmAdapter, actor: Id, work: (store: DraftStore) => Promise<void>): Promise<void> {
  const store = (await load()).createDraftStore({ scope: ['clientele', adapter.scope, actor] })
  try {
    await work(store)
  } finally {
    store.close()
  }
}
