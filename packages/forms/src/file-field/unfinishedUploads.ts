import type { FileRef, Id } from '@clientele/core'
import type { UploadItem, UploadSource } from '@clientele/hooks'

const prefix = 'local:'

/** The id under which the value of a form names an upload that the backend has not confirmed. */
export function localId(upload: Id): Id {
  return `${prefix}${upload}`
}

/** The upload that a file of a value stands for; undefined for a stored one. */
export function uploadOf({ id }: FileRef): Id | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined
}

/** Uploads on their way and, above them, those that a draft names and nobody can go on with. */
export function withUnfinished(uploads: UploadSource, lost: readonly FileRef[]): UploadSource {
  const items = new Map(lost.map((file) => [file.id, itemOf(file)]))
  const lostIds = [...items.keys()]
  let last: { readonly of: readonly Id[]; readonly all: readonly Id[] } | undefined
  return {
    ids() {
      const of = uploads.ids()
      if (last?.of !== of) last = { of, all: [...lostIds, ...of] }
      return last.all
    },
    get: (id) => items.get(id) ?? uploads.get(id),
    subscribe: uploads.subscribe,
  }
}

function itemOf({ id, name, size, mediaType }: FileRef): UploadItem {
  const reason = { code: 'file-unfinished' }
  return { id, name, size, mediaType, sentBytes: 0, status: 'failed', reason, source: new Blob() }
}
