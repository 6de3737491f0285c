import type { FileCapabilities, RecordRef } from '@clientele/core'
import { useMemo } from 'react'
import { useData } from '../data-provider/index.js'
import { createUploadQueue, type UploadQueue, type UploadQueueOptions } from './createUploadQueue.js'
import { type ReadFile, useReadFile } from './useReadFile.js'

/** Where files go and come from, for what knows no adapter of its own. */
export interface FileSource {
  /** Which files are taken. */
  readonly takes: FileCapabilities
  /** Opens a list of uploads of one's own. */
  open(options: Pick<UploadQueueOptions, 'limits' | 'onDone' | 'atOnce'>): UploadQueue
  /** Reads a stored file. */
  readonly read: ReadFile
}

/** The adapter's store of files, for files that hang on a record or on nothing yet; undefined where it has none. */
export function useFileSource(on?: RecordRef): FileSource | undefined {
  const { adapter } = useData()
  const read = useReadFile()
  const resource = on?.resource
  const id = on?.id
  return useMemo(() => {
    if (!adapter.files) return undefined
    const target = resource && id !== undefined && { on: { resource, id } }
    return {
      takes: adapter.capabilities.files,
      open: (options) => createUploadQueue({ adapter, ...target, ...options }),
      read,
    }
  }, [adapter, read, resource, id])
}
