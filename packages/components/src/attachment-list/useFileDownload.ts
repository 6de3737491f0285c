import type { FileRef } from '@clientele/core'
import type { ReadFile } from '@clientele/hooks'
import { useCallback } from 'react'
import { useClientele } from '../clientele/index.js'
import { saveFile } from './saveFile.js'

/** Reads a stored file and hands it to the person as a download; rejects when it cannot be read. */
export function useFileDownload(read: ReadFile): (file: FileRef) => Promise<void> {
  const { container } = useClientele()
  return useCallback(
    async (file) => {
      const content = await read(file)
      if (container.current) saveFile(container.current.ownerDocument, content, file.name)
    },
    [read, container],
  )
}
