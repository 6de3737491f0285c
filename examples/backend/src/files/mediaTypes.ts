import { Problem } from '../http/Problem.js'

/** The largest file that is taken. */
export const maxFileBytes = 10 * 1024 * 1024

/** The kinds of file that are taken; nothing among them runs. */
const mediaTypes = new Set([
  'application/pdf',
  'application/zip',
  'application/octet-stream',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'audio/mpeg',
  'audio/wav',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/csv',
  'text/plain',
])

/** The media type without its parameters, if it is one that we take. */
export function mediaTypeOf(header: string | undefined): string {
  const [mediaType = ''] = (header ?? 'application/octet-stream').split(';')
  const name = mediaType.trim().toLowerCase()
  if (mediaTypes.has(name)) return name
  throw new Problem({
    status: 415,
    code: 'invalid',
    fieldErrors: [{ path: ['file'], reason: { code: 'unknown-option' } }],
  })
}
