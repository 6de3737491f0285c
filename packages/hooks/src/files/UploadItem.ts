import type { CrmError, FileRef, Id, Reason } from '@clientele/core'

/** Where one upload stands; `paused` waits for the network and goes on by itself. */
export type UploadStatus = 'waiting' | 'sending' | 'paused' | 'failed' | 'done'

/** One file on its way. Each change makes a new object. */
export interface UploadItem {
  readonly id: Id
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly mediaType: string
  /** How much the backend holds; it grows part by part. */
  readonly sentBytes: number
  readonly status: UploadStatus
  /** Why it was not sent at all: `file-too-large`, `file-type`, `file-empty`, `file-duplicate`, `file-unreadable`, `too-many`. */
  readonly reason?: Reason
  /** What went wrong on the way. */
  readonly error?: CrmError
  /** The stored file, once it is done. */
  readonly file?: FileRef
  /** The bytes as they were added, for a preview. */
  readonly source: Blob
}

/** Uploads to look at: a list of ids that changes when one comes or goes, and items that change by themselves. */
export interface UploadSource {
  ids(): readonly Id[]
  get(id: Id): UploadItem | undefined
  /** Tells of every change; returns the way to stop. */
  subscribe(onChange: () => void): () => void
}

/** What a file may be; what the backend says applies as well. */
export interface UploadLimits {
  /** The most bytes of one file. */
  readonly maxBytes?: number
  /** Such as `application/pdf`, `image/*` or `.pdf`. */
  readonly mediaTypes?: readonly string[]
  /** How many more files may be added. */
  readonly max?: number
}
