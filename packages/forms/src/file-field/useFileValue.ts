import type { FileRef, Id } from '@clientele/core'
import { type FileSource, narrowFiles, type UploadItem, type UploadLimits, type UploadQueue } from '@clientele/hooks'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { localId, uploadOf, withUnfinished } from './unfinishedUploads.js'

interface FileValueOptions {
  readonly source: FileSource
  readonly limits: UploadLimits | undefined
  readonly maximum: number | undefined
  readonly value: readonly FileRef[]
  readonly onValueChange: ((value: readonly FileRef[]) => void) | undefined
}

/** Keeps the value of a file field in step with its uploads. */
export function useFileValue(options: FileValueOptions) {
  const { source, value } = options
  const latest = useRef(options)
  const bytes = useRef(new Map<Id, Blob>())
  useEffect(() => {
    latest.current = options
  })
  const change = useCallback((next: readonly FileRef[]) => {
    // Two uploads may end before the form draws this anew.
    latest.current = { ...latest.current, value: next }
    latest.current.onValueChange?.(next)
  }, [])
  const queue = useQueue({ source, latest, change, bytes })
  const ids = useSyncExternalStore(queue.subscribe, queue.ids, queue.ids)
  const uploads = useMemo(() => {
    const lost = value.filter((file) => {
      const upload = uploadOf(file)
      return upload !== undefined && !ids.includes(upload)
    })
    return withUnfinished(queue, lost)
  }, [queue, value, ids])

  const add = useCallback(
    (chosen: readonly File[]) => {
      const added = queue.add(chosen).flatMap((id) => queue.get(id) ?? [])
      const taken = added.filter(({ reason }) => !reason)
      const kept = latest.current.value.filter(
        (file) => !isLost(queue, file) || !taken.some((item) => isSame(item, file)),
      )
      change([...kept, ...taken.map(({ id, name, size, mediaType }) => ({ id: localId(id), name, size, mediaType }))])
    },
    [queue, change],
  )
  const drop = useCallback(
    (id: Id) => {
      queue.remove(id)
      change(latest.current.value.filter((file) => file.id !== id && file.id !== localId(id)))
    },
    [queue, change],
  )
  const put = useCallback(
    (file: FileRef, index: number) => change(latest.current.value.toSpliced(index, 0, file)),
    [change],
  )
  return {
    stored: useMemo(() => value.filter((file) => uploadOf(file) === undefined), [value]),
    uploads,
    add,
    drop,
    put,
    retry: queue.retry,
    bytesOf: useCallback(({ id }: FileRef) => bytes.current.get(id), []),
  }
}

interface QueueOptions {
  readonly source: FileSource
  readonly latest: { readonly current: FileValueOptions }
  readonly change: (value: readonly FileRef[]) => void
  readonly bytes: { readonly current: Map<Id, Blob> }
}

function useQueue({ source, latest, change, bytes }: QueueOptions): UploadQueue {
  const queue = useMemo(() => {
    const opened: UploadQueue = source.open({
      limits: () => {
        const { limits, maximum, value } = latest.current
        const others = value.filter((file) => uploadOf(file) === undefined || isLost(opened, file)).length
        return { ...limits, ...(maximum !== undefined && { max: Math.max(0, maximum - others) }) }
      },
      onDone: (file) => {
        const id = opened.ids().find((each) => opened.get(each)?.file?.id === file.id)
        const item = id === undefined ? undefined : opened.get(id)
        if (!item) return
        bytes.current.set(file.id, item.source)
        const place = localId(item.id)
        change(latest.current.value.map((each) => (each.id === place ? file : each)))
        opened.remove(item.id)
      },
    })
    return opened
  }, [source, latest, change, bytes])
  useEffect(() => {
    queue.start()
    return () => queue.stop()
  }, [queue])
  return queue
}

/** Whether a value names an upload that is not on its way: one of an earlier visit. */
function isLost(queue: UploadQueue, file: FileRef): boolean {
  const upload = uploadOf(file)
  return upload !== undefined && !queue.get(upload)
}

function isSame(item: UploadItem, file: FileRef): boolean {
  return item.name === file.name && item.size === file.size
}

/** What may be chosen. */
export function offeredFiles(source: FileSource, limits: UploadLimits | undefined) {
  return narrowFiles(source.takes, limits)
}
