import type { Id, IdempotencyKey } from '@clientele/core'
import { createIdempotencyKey } from '../dispatch/index.js'
import { mediaTypeOf } from './mediaTypeOf.js'
import type { UploadItem } from './UploadItem.js'

/** What a queue knows of an upload besides what it shows. */
export interface UploadEntry {
  item: UploadItem
  key: IdempotencyKey
  token?: string
  attempts: number
  /** How often the backend forgot it. */
  lost: number
  /** Ends the request, or the wait, that is under way. */
  controller?: AbortController
}

/** An upload that has not begun. */
export function newEntry(item: UploadItem): UploadEntry {
  return { item, key: createIdempotencyKey(), attempts: 0, lost: 0 }
}

/** Ends what is under way for an upload. */
export function endEntry(entry: UploadEntry): void {
  const { controller } = entry
  delete entry.controller
  controller?.abort(new DOMException('The upload was stopped.', 'AbortError'))
}

/** What is shown of a file that was added. */
export function itemOf(id: Id, source: File | Blob): UploadItem {
  const name = 'name' in source && source.name.trim() ? source.name : 'file'
  return { id, name, size: source.size, mediaType: mediaTypeOf(source, name), sentBytes: 0, status: 'waiting', source }
}

/** The same file chosen twice, as far as names and dates tell. */
export function isSameFile(one: UploadItem, other: UploadItem): boolean {
  return one.name === other.name && one.size === other.size && changedAt(one.source) === changedAt(other.source)
}

function changedAt(source: Blob): number | undefined {
  return source instanceof File ? source.lastModified : undefined
}
