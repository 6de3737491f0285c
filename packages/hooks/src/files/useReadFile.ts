import type { FileRef } from '@clientele/core'
import { useCallback } from 'react'
import { useData } from '../data-provider/index.js'
import { unsupported } from '../ports/index.js'

/** A stored file to hand to the person: an address that needs no sign-in, or the bytes. */
export type FileContent = { readonly url: string } | { readonly bytes: Blob }

/** Reads one stored file; the bytes go to the caller alone and into no cache. */
export type ReadFile = (file: FileRef, signal?: AbortSignal) => Promise<FileContent>

/** Reads stored files, by a short-lived address where the backend gives one. */
export function useReadFile(): ReadFile {
  const { adapter } = useData()
  return useCallback(
    async ({ id }, signal) => {
      const context = signal ? { signal } : {}
      const { files } = adapter
      if (!files) return unsupported('useReadFile', 'the files port')
      if (files.link) return { url: (await files.link(id, context)).url }
      return { bytes: await files.read(id, context) }
    },
    [adapter],
  )
}
