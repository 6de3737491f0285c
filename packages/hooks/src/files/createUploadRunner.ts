import { type CrmAdapter, CrmError, type FileRef, isCrmError, type RecordRef } from '@clientele/core'
import { createIdempotencyKey } from '../dispatch/index.js'
import { type NextAttempt, nextAttempt, whenConnected } from './patience.js'
import { sendFile } from './sendFile.js'
import type { UploadItem } from './UploadItem.js'
import type { UploadEntry } from './uploadEntry.js'

/** What sends one upload after another stands on. */
export interface UploadRunnerOptions {
  readonly adapter: CrmAdapter
  readonly on?: RecordRef | undefined
  readonly onDone?: ((file: FileRef) => void) | undefined
  /** Shows what has changed. */
  readonly change: (entry: UploadEntry, changes: Partial<UploadItem>) => void
  /** There is room for another one. */
  readonly onFree: () => void
}

/** A backend that forgets more often than this, such as two servers that know nothing of each other, gets no more bytes. */
const mostLost = 2

/** Makes what sends an upload: it begins anew, waits and goes on, or says what went wrong. */
export function createUploadRunner({ adapter, on, onDone, change, onFree }: UploadRunnerOptions) {
  async function run(entry: UploadEntry): Promise<void> {
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
    onFree()
  }

  async function attempt(entry: UploadEntry, signal: AbortSignal): Promise<Attempted> {
    const { source, name, mediaType } = entry.item
    const { key, token } = entry
    const onProgress = (progress: { readonly sentBytes: number; readonly token?: string }) => {
      if (signal.aborted) return
      if (progress.token !== undefined) entry.token = progress.token
      if (progress.sentBytes > entry.item.sentBytes) entry.attempts = 0
      change(entry, { sentBytes: progress.sentBytes })
    }
    const how = { ...(on && { on }), ...(token !== undefined && { token }) }
    try {
      return { file: await sendFile(adapter, { source, name, mediaType, key, signal, onProgress, ...how }) }
    } catch (cause) {
      return { error: isCrmError(cause) ? cause : new CrmError({ code: 'unknown', effect: 'unknown', cause }) }
    }
  }

  function settle(entry: UploadEntry, error: CrmError): void {
    if (entry.token !== undefined && (error.code === 'gone' || error.code === 'not-found')) {
      delete entry.token
      entry.key = createIdempotencyKey()
      entry.lost += 1
      if (entry.lost > mostLost) change(entry, { status: 'failed', sentBytes: 0, error })
      else change(entry, { status: 'waiting', sentBytes: 0 })
      return
    }
    entry.attempts += 1
    const next = nextAttempt(error, entry, adapter)
    if (next) wait(entry, next)
    else change(entry, { status: 'failed', error })
  }

  function wait(entry: UploadEntry, { seconds, network }: NextAttempt): void {
    const controller = new AbortController()
    entry.controller = controller
    change(entry, { status: network ? 'paused' : 'sending' })
    whenConnected({ seconds, network, signal: controller.signal }).then(
      () => {
        delete entry.controller
        change(entry, { status: 'waiting' })
        onFree()
      },
      () => undefined,
    )
  }

  return run
}

interface Attempted {
  readonly file?: FileRef
  readonly error?: CrmError
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
