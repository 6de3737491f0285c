import type { Id } from '@clientele/core'
import { createIdempotencyKey } from '../dispatch/index.js'
import type { UploadItem, UploadSource } from './UploadItem.js'
import { newEntry, type UploadEntry } from './uploadEntry.js'

/** The uploads of a queue, and who follows them. */
export interface UploadList extends UploadSource {
  entries(): readonly UploadEntry[]
  find(id: Id): UploadEntry | undefined
  /** A name that no upload has, of this visit or the last: a draft may still tell of those. */
  newId(): Id
  put(item: UploadItem): void
  take(id: Id): void
  change(entry: UploadEntry, changes: Partial<UploadItem>): void
  /** Tells who follows that something has changed. */
  tell(): void
}

/** Makes an empty list. */
export function createUploadList(): UploadList {
  const entries = new Map<Id, UploadEntry>()
  const listeners = new Set<() => void>()
  const visit = createIdempotencyKey().slice(0, 8)
  let ids: readonly Id[] = []
  let sequence = 0

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  return {
    ids: () => ids,
    get: (id) => entries.get(id)?.item,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    entries: () => [...entries.values()],
    find: (id) => entries.get(id),
    newId() {
      sequence += 1
      return `upload-${visit}-${sequence}`
    },
    put(item) {
      entries.set(item.id, newEntry(item))
      ids = [...entries.keys()]
    },
    take(id) {
      entries.delete(id)
      ids = [...entries.keys()]
    },
    change(entry, changes) {
      entry.item = { ...entry.item, ...changes }
      tell()
    },
    tell,
  }
}
