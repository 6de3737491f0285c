import { invalidField, Problem } from '../http/Problem.js'
import { headBytes, matchesMediaType, mediaTypes } from './matchesMediaType.js'

/** The largest file that is taken. */
export const maxFileBytes = 10 * 1024 * 1024

/** The media type without its parameters, if it is one that we take; nothing among them runs. */
export function mediaTypeOf(header: string | undefined): string {
  const [mediaType = ''] = (header ?? 'application/octet-stream').split(';')
  const name = mediaType.trim().toLowerCase()
  if (mediaTypes.includes(name)) return name
  throw new Problem({
    status: 415,
    code: 'invalid',
    fieldErrors: [{ path: ['file'], reason: { code: 'file-type' } }],
  })
}

/** Refuses a file that does not begin as its type does: a program that calls itself a picture. */
export function requireContent(mediaType: string, content: Uint8Array): void {
  if (!matchesMediaType(mediaType, content.subarray(0, headBytes)))
    throw invalidField(['file'], { code: 'file-content' })
}

/** Refuses a file that is too large. */
export function refuseSize(max = maxFileBytes): never {
  throw new Problem({
    status: 413,
    code: 'invalid',
    fieldErrors: [{ path: ['file'], reason: { code: 'file-too-large', params: { max } } }],
  })
}
