import { type Fault, type FaultScript, malform } from '../faults/index.js'

type Fetch = typeof globalThis.fetch

const halfADocument = '{"items":[{"id":"c-1","name":"Half a docu'
const pageForPeople = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>'

/** A `fetch` that meets scripted faults, one a request, and else lets requests through. */
export function createFaultyFetch(script: FaultScript, fetch: Fetch = globalThis.fetch): Fetch {
  return async (input, init) => {
    const fault = script.take()
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null)
    signal?.throwIfAborted()
    const through = () => fetch(input, init)
    return fault ? meet(fault, through, signal) : through()
  }
}

async function meet(fault: Fault, through: () => Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  switch (fault.kind) {
    case 'status':
      return new Response('', { status: fault.status, headers: retryAfter(fault.retryAfterSeconds) })
    case 'invalid-json':
      return new Response(halfADocument, { headers: { 'Content-Type': 'application/json' } })
    case 'html':
      return new Response(pageForPeople, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    case 'dead':
      throw new TypeError('fetch failed')
    case 'silent':
      return pause(null, signal).then(through)
    case 'delay':
      return pause(fault.milliseconds, signal).then(through)
    case 'lost-answer':
      await (await through()).arrayBuffer()
      throw new TypeError('fetch failed')
    case 'malformed':
      return malformed(await through())
    default:
      return fault satisfies never
  }
}

function retryAfter(seconds: number | undefined): HeadersInit {
  return seconds === undefined ? {} : { 'Retry-After': String(seconds) }
}

async function malformed(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.delete('Content-Length')
  headers.delete('Content-Encoding')
  return new Response(JSON.stringify(malform(await response.json())), { status: response.status, headers })
}

function pause(milliseconds: number | null, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer =
      milliseconds === null
        ? undefined
        : setTimeout(() => {
            signal?.removeEventListener('abort', abort)
            resolve()
          }, milliseconds)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
