import {
  type CrmAdapter,
  CrmError,
  type FileRef,
  type Id,
  type IdempotencyKey,
  isCrmError,
  type RecordRef,
} from '@clientele/core'
import { createIdempotencyKey } from '../dispatch/index.js'
import { fileRefusal } from './fileRefusal.js'
import { mediaTypeOf } from './mediaTypeOf.js'
import { nextAttempt, whenConnected } from './patience.js'
import { sendFile } from './sendFile.js'
import type { UploadItem, UploadLimits, UploadSource } from './UploadItem.js'

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

/** What the queue knows of an upload besides what it shows. */
interface Entry {
  item: UploadItem
  key: IdempotencyKey
  token?: string
  attempts: number
  /** Ends the request, or the wait, that is under way. */
  controller?: AbortController
}

/** Sends files a few at a time, and goes on with what was cut. */
export function createUploadQueue({ adapter, on, limits, atOnce = 2, onDone }: UploadQueueOptions): UploadQueue {
  const entries = new Map<Id, Entry>()
  const listeners = new Set<() => void>()
  let ids: readonly Id[] = []
  let running = false
  // What a draft of the last visit names must not be taken for one of these.
  const visit = createIdempotencyKey().slice(0, 8)
  let sequence = 0

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const change = (entry: Entry, changes: Partial<UploadItem>) => {
    entry.item = { ...entry.item, ...changes }
    tell()
  }
  const pump = () => {
    if (!running) return
    const all = [...entries.values()]
    let free = atOnce - all.filter(({ controller }) => controller).length
    for (const entry of all) {
      if (free < 1) return
      if (entry.item.status !== 'waiting' || entry.controller) continue
      free -= 1
      void run(entry)
    }
  }

  async function run(entry: Entry): Promise<void> {
    const controller = new AbortController()
    entry.controller = controller
    change(entry, { status: 'sending' })
    const { file, error } = await attempt(entry, controller.signal)
    const unreadable = error && !(await isReadable(entry.item.source))
    if (entry.controller !== controller) return
    delete entry.controller
    if (file) {
      change(entry, { status: 'done', sentBytes: entry.item.size, file })
      onDone?.(file)
    } else if (unreadable) change(entry, { status: 'failed', reason: { code: 'file-unreadable' } })
    else if (error) settle(entry, error)
    pump()
  }

  async function attempt(
    entry: Entry,
    signal: AbortSignal,
  ): Promise<{ readonly file?: FileRef; readonly error?: CrmError }> {
    const { source, name, mediaType } = entry.item
    const { key, token } = entry
    try {
      const file = await sendFile(adapter, {
        source,
        name,
        mediaType,
        key,
        signal,
        ...(on && { on }),
        ...(token !== undefined && { token }),
        onProgress: (progress) => {
          if (signal.aborted) return
          if (progress.token !== undefined) entry.token = progress.token
          if (progress.sentBytes > entry.item.sentBytes) entry.attempts = 0
          change(entry, { sentBytes: progress.sentBytes })
        },
      })
      return { file }
    } catch (cause) {
      return { error: isCrmError(cause) ? cause : new CrmError({ code: 'unknown', effect: 'unknown', cause }) }
    }
  }

  /** After a failure: begins anew, waits and goes on, or says so. */
  function settle(entry: Entry, error: CrmError): void {
    if (entry.token !== undefined && (error.code === 'gone' || error.code === 'not-found')) {
      delete entry.token
      entry.key = createIdempotencyKey()
      change(entry, { status: 'waiting', sentBytes: 0 })
      return
    }
    entry.attempts += 1
    const next = nextAttempt(error, entry, adapter)
    if (next) wait(entry, next)
    else change(entry, { status: 'failed', error })
  }

  function wait(entry: Entry, { seconds, network }: { readonly seconds: number; readonly network: boolean }): void {
    const controller = new AbortController()
    entry.controller = controller
    change(entry, { status: network ? 'paused' : 'sending' })
    whenConnected({ seconds, network, signal: controller.signal }).then(
      () => again(entry),
      () => undefined,
    )
  }

  const again = (entry: Entry) => {
    delete entry.controller
    change(entry, { status: 'waiting' })
    pump()
  }
  const end = (entry: Entry) => {
    const { controller } = entry
    delete entry.controller
    controller?.abort(new DOMException('The upload was stopped.', 'AbortError'))
  }
  const forget = (entry: Entry) => {
    end(entry)
    if (entry.token === undefined || entry.item.status === 'done') return
    // Whether it is forgotten now or when it expires makes no difference to anybody here.
    adapter.files?.abandon?.(entry.token, { key: createIdempotencyKey() }).catch(() => undefined)
  }
  const drop = (id: Id) => {
    const entry = entries.get(id)
    if (!entry) return
    entries.delete(id)
    ids = [...entries.keys()]
    forget(entry)
    tell()
    pump()
  }

  return {
    ids: () => ids,
    get: (id) => entries.get(id)?.item,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    add(files) {
      const added = [...files].map((source) => {
        sequence += 1
        const id = `upload-${visit}-${sequence}`
        const item = itemOf(id, source)
        const reason = refusal(item, limits?.() ?? {})
        entries.set(id, {
          item: reason ? { ...item, status: 'failed', reason } : item,
          key: createIdempotencyKey(),
          attempts: 0,
        })
        return id
      })
      ids = [...entries.keys()]
      tell()
      pump()
      return added
    },
    cancel: drop,
    remove: drop,
    retry(id) {
      const entry = entries.get(id)
      if (!entry || entry.item.status === 'done' || entry.item.status === 'sending') return
      const { reason, error: _error, ...item } = entry.item
      if (reason && reason.code !== 'file-unreadable') return
      end(entry)
      entry.attempts = 0
      entry.item = { ...item, status: 'waiting' }
      tell()
      pump()
    },
    stop() {
      running = false
      for (const entry of entries.values()) {
        if (!entry.controller) continue
        end(entry)
        entry.item = { ...entry.item, status: 'waiting' }
      }
      tell()
    },
    start() {
      running = true
      pump()
    },
  }

  function refusal(item: UploadItem, { max, ...own }: UploadLimits) {
    const others = [...entries.values()].map((entry) => entry.item).filter(({ reason }) => !reason)
    if (others.some((other) => isSameFile(other, item))) return { code: 'file-duplicate' }
    if (max !== undefined && others.length >= max) return { code: 'too-many', params: { max } }
    return fileRefusal(item, [own, adapter.capabilities.files])
  }
}

function itemOf(id: Id, source: File | Blob): UploadItem {
  const name = 'name' in source && source.name.trim() ? source.name : 'file'
  return { id, name, size: source.size, mediaType: mediaTypeOf(source, name), sentBytes: 0, status: 'waiting', source }
}

/** The same file chosen twice, as far as names and dates tell. */
function isSameFile(one: UploadItem, other: UploadItem): boolean {
  return one.name === other.name && one.size === other.size && changedAt(one.source) === changedAt(other.source)
}

function changedAt(source: Blob): number | undefined {
  return source instanceof File ? source.lastModified : undefined
}

/** A file that was moved, changed or is a folder cannot be read, which a request only calls a failed fetch. */
async function isReadable(source: Blob): Promise<boolean> {
  try {
    await source.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}
