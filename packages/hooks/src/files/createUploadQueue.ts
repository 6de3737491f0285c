import type { CrmAdapter, FileRef, Id, RecordRef } from '@clientele/core'
import { createIdempotencyKey } from '../dispatch/index.js'
import { createUploadList } from './createUploadList.js'
import { createUploadRunner } from './createUploadRunner.js'
import { fileRefusal } from './fileRefusal.js'
import type { UploadItem, UploadLimits, UploadSource } from './UploadItem.js'
import { endEntry, isSameFile, itemOf, type UploadEntry } from './uploadEntry.js'

/** What a queue of uploads is made with. */
export interface UploadQueueOptions {
  /** Where the files go. */
  readonly adapter: CrmAdapter
  /** The record that the files hang on. */
  readonly on?: RecordRef
  /** What a file may be, asked for anew with each one. */
  readonly limits?: () => UploadLimits
  /** How many are sent at once. @default 2 */
  readonly atOnce?: number
  /** Told of each stored file, once. */
  readonly onDone?: (file: FileRef) => void
}

/** Files on their way to the backend, outside of React. */
export interface UploadQueue extends UploadSource {
  add(files: Iterable<File | Blob>): readonly Id[]
  /** Stops an upload and has the backend forget what it holds of it. */
  cancel(id: Id): void
  /** Goes on with a failed one where it stopped. */
  retry(id: Id): void
  /** Takes one off the list, whatever became of it; one on its way is cancelled. */
  remove(id: Id): void
  /** Stops what is on its way and keeps it, to go on after `start`. */
  stop(): void
  /** Begins, or goes on after `stop`. */
  start(): void
}

/** Sends files a few at a time, and goes on with what was cut. */
export function createUploadQueue({ adapter, on, limits, atOnce = 2, onDone }: UploadQueueOptions): UploadQueue {
  const list = createUploadList()
  let running = false
  const run = createUploadRunner({ adapter, on, onDone, change: list.change, onFree: pump })

  function pump() {
    if (!running) return
    const all = list.entries()
    let free = atOnce - all.filter(({ controller }) => controller).length
    for (const entry of all) {
      if (free < 1) return
      if (entry.item.status !== 'waiting' || entry.controller) continue
      free -= 1
      void run(entry)
    }
  }

  function publish() {
    list.tell()
    pump()
  }

  function drop(id: Id) {
    const entry = list.find(id)
    if (!entry) return
    list.take(id)
    endEntry(entry)
    if (entry.token !== undefined && entry.item.status !== 'done') {
      // Whether it is forgotten now or when it expires makes no difference to anybody here.
      adapter.files?.abandon?.(entry.token, { key: createIdempotencyKey() }).catch(() => undefined)
    }
    publish()
  }

  return {
    ids: list.ids,
    get: list.get,
    subscribe: list.subscribe,
    add(files) {
      const added = [...files].map((source) => {
        const item = itemOf(list.newId(), source)
        const others = list.entries().map((entry) => entry.item)
        const reason = refusalOf(item, { others, limits: limits?.() ?? {}, adapter })
        list.put(reason ? { ...item, status: 'failed', reason } : item)
        return item.id
      })
      publish()
      return added
    },
    cancel: drop,
    remove: drop,
    retry(id) {
      const entry = list.find(id)
      if (!entry || !renew(entry)) return
      publish()
    },
    stop() {
      running = false
      for (const entry of list.entries()) {
        if (!entry.controller) continue
        endEntry(entry)
        entry.item = { ...entry.item, status: 'waiting' }
      }
      list.tell()
    },
    start() {
      running = true
      pump()
    },
  }
}

/** Makes a failed or waiting upload ready for another attempt; false where none can help. */
function renew(entry: UploadEntry): boolean {
  const { reason, error: _error, ...item } = entry.item
  if (item.status === 'done' || item.status === 'sending') return false
  if (reason && reason.code !== 'file-unreadable') return false
  endEntry(entry)
  entry.attempts = 0
  entry.lost = 0
  entry.item = { ...item, status: 'waiting' }
  return true
}

interface RefusalContext {
  readonly others: readonly UploadItem[]
  readonly limits: UploadLimits
  readonly adapter: CrmAdapter
}

/** Why a file is not sent at all: by what was added before it, the limits of the form, and those of the backend. */
function refusalOf(item: UploadItem, { others, limits: { max, ...own }, adapter }: RefusalContext) {
  const taken = others.filter(({ reason }) => !reason)
  if (taken.some((other) => isSameFile(other, item))) return { code: 'file-duplicate' }
  if (max !== undefined && taken.length >= max) return { code: 'too-many', params: { max } }
  return fileRefusal(item, [own, adapter.capabilities.files])
}
