import type { CrmAdapter, IdempotencyKey, Resource, Topic } from '@clientele/core'

type Matches = (queryKey: readonly unknown[], scope: readonly string[]) => boolean

const resources: readonly Resource[] = ['customers', 'tickets', 'visits', 'sheets', 'surveys']

/** Subscribes once to everything the adapter holds, and tells which queries a signal made stale. Echoes of own writes are passed over. */
export function listen(
  adapter: CrmAdapter,
  onStale: (matches: Matches) => void,
  isOwn: (key: IdempotencyKey) => boolean,
): (() => void) | undefined {
  const topics = resources.filter((resource) => adapter[resource]).map((resource) => ({ resource }))
  return adapter.live?.subscribe(topics, (signal) => {
    if (signal.type === 'resync') onStale(() => true)
    if (signal.type !== 'changed') return
    const changes = signal.changes.filter(({ key }) => !key || !isOwn(key))
    if (changes.length)
      onStale((queryKey, scope) => changes.some(({ topic }) => touches(topic, queryKey.slice(scope.length))))
  })
}

/** Keys go on after the scope as resource, kind, then the id or the parameters of a list. */
function touches({ resource, id }: Topic, [keyResource, kind, keyId]: readonly unknown[]): boolean {
  return keyResource === resource && (!id || kind === 'list' || keyId === id)
}
