import type { FileCapabilities } from '@clientele/core'
import type { UploadLimits } from './UploadItem.js'

/** What may be chosen where two say what a file may be: the smaller size, and the types of the asker before those of the backend. */
export function narrowFiles(backend: FileCapabilities, own: UploadLimits = {}): FileCapabilities {
  const mediaTypes = own.mediaTypes ?? backend.mediaTypes
  const maxBytes = Math.min(own.maxBytes ?? Number.POSITIVE_INFINITY, backend.maxBytes ?? Number.POSITIVE_INFINITY)
  return { ...(mediaTypes && { mediaTypes }), ...(Number.isFinite(maxBytes) && { maxBytes }) }
}
