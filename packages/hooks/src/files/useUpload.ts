import type { Id } from '@clientele/core'
import { useSyncExternalStore } from 'react'
import type { UploadItem, UploadSource } from './UploadItem.js'

/** One upload as it is now; undefined once it is off the list. Only the component that asks is drawn anew. */
export function useUpload(uploads: UploadSource, id: Id): UploadItem | undefined {
  const read = () => uploads.get(id)
  return useSyncExternalStore(uploads.subscribe, read, read)
}
