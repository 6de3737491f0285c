import type { FileCapabilities, Reason } from '@clientele/core'
import type { UploadLimits } from './UploadItem.js'

/** What is known of a file before it is sent. */
interface FileFacts {
  readonly name: string
  readonly size: number
  readonly mediaType: string
}

/** Why a file need not be sent at all; undefined if nothing speaks against it. Every limit applies. */
export function fileRefusal(file: FileFacts, limits: readonly (UploadLimits | FileCapabilities)[]): Reason | undefined {
  if (file.size === 0) return { code: 'file-empty' }
  if (!limits.every(({ mediaTypes }) => isAccepted(file, mediaTypes))) return { code: 'file-type' }
  const max = Math.min(...limits.map(({ maxBytes = Number.POSITIVE_INFINITY }) => maxBytes))
  return file.size > max ? { code: 'file-too-large', params: { max } } : undefined
}

function isAccepted({ name, mediaType }: FileFacts, accepted: readonly string[] | undefined): boolean {
  if (!accepted) return true
  return accepted.some((each) => {
    const pattern = each.trim().toLowerCase()
    if (pattern.startsWith('.')) return name.toLowerCase().endsWith(pattern)
    return pattern.endsWith('/*') ? mediaType.startsWith(pattern.slice(0, -1)) : mediaType === pattern
  })
}
