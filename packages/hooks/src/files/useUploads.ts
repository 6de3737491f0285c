import type { FileRef, Id, RecordRef } from '@clientele/core'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useData } from '../data-provider/index.js'
import { createUploadQueue, type UploadQueue } from './createUploadQueue.js'
import { fileQueries } from './fileQueries.js'
import type { UploadLimits } from './UploadItem.js'

/** How files are to be sent. */
export interface UseUploadsOptions {
  /** The record that the files hang on; other ones start a list of their own. */
  readonly on?: RecordRef
  /** What a file may be; what the backend says applies as well. */
  readonly limits?: UploadLimits
  /** Told of each stored file, once. */
  readonly onDone?: (file: FileRef) => void
}

/** A list of uploads, and what can be done with them. */
export interface UseUploadsResult extends Pick<UploadQueue, 'add' | 'cancel' | 'retry' | 'remove'> {
  /** The uploads in the order in which they were added. A component that reads one with `useUpload` is drawn anew alone. */
  readonly ids: readonly Id[]
  /** To read and follow single uploads, as `AttachmentList` does. */
  readonly queue: UploadQueue
  /** False where the adapter has no port for files. */
  readonly supported: boolean
}

/**
 * Sends files two at a time and shows how far they are. Each waits while there is no network and goes on where it stopped.
 * Unmounting stops what is on its way; what was sent until then expires at the backend.
 */
export function useUploads(options: UseUploadsOptions = {}): UseUploadsResult {
  const data = useData()
  const { on } = options
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const resource = on?.resource
  const id = on?.id
  const queue = useMemo(() => {
    const target = resource && id !== undefined ? { resource, id } : undefined
    return createUploadQueue({
      adapter: data.adapter,
      ...(target && { on: target }),
      limits: () => latest.current.limits ?? {},
      onDone: (file) => {
        latest.current.onDone?.(file)
        if (!target) return
        void data.queryClient.invalidateQueries({ queryKey: fileQueries.lists(data.scope, target) })
        void data.queryClient.invalidateQueries({ queryKey: [...data.scope, target.resource, 'detail', target.id] })
      },
    })
  }, [data.adapter, data.queryClient, data.scope, resource, id])
  useEffect(() => {
    queue.start()
    return () => queue.stop()
  }, [queue])
  const ids = useSyncExternalStore(queue.subscribe, queue.ids, queue.ids)
  const { add, cancel, retry, remove } = queue
  return { ids, queue, supported: data.adapter.files !== undefined, add, cancel, retry, remove }
}
