import { randomUUID } from 'node:crypto'
import { Problem, type ProblemDetails } from './Problem.js'

/** Turns whatever was thrown into `application/problem+json`; the words of a fault stay in the server. */
export function answerProblem(error: unknown, isWrite: boolean): { response: Response; reference: string } {
  const reference = randomUUID().slice(0, 8)
  const details = detailsOf(error, isWrite)
  const { status, effect = 'none', ...rest } = details
  const body = { type: 'about:blank', title: titles[status] ?? 'Refused', status, effect, ...rest, reference }
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
  if (details.retryAfterSeconds !== undefined) headers.set('Retry-After', String(details.retryAfterSeconds))
  // The rest of a body that is too large is never read, so the connection cannot be used again.
  if (status === 413) headers.set('Connection', 'close')
  if (details.current?.revision) headers.set('ETag', `"${details.current.revision}"`)
  return { response: new Response(JSON.stringify(body), { status, headers }), reference }
}

function detailsOf(error: unknown, isWrite: boolean): ProblemDetails {
  if (error instanceof Problem) return error.details
  if (isNotStorable(error)) return { status: 400, code: 'invalid' }
  if (hasCode(error, mayBeRepeated)) return { status: 503, code: 'unavailable', effect: 'none', retryAfterSeconds: 1 }
  return { status: 500, code: 'unavailable', effect: isWrite ? 'unknown' : 'none' }
}

/** Serialization failure and deadlock: the database took everything back and asks to try again. */
const mayBeRepeated = ['40001', '40P01']

/** Data exceptions: a value that no column can hold, such as a NUL or half of a surrogate pair. */
function isNotStorable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^22/.test(String(error.code))
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code)
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not understood',
  401: 'Nobody is signed in',
  403: 'The right is missing',
  404: 'There is no such record',
  410: 'The record has been removed',
  412: 'Somebody else has changed the record',
  413: 'The request is too large',
  415: 'The media type is not accepted',
  421: 'This server does not answer for that name',
  422: 'Some fields are refused',
  428: 'The revision is missing',
  500: 'The server has failed',
  503: 'The server is busy',
}
