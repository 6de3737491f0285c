import { abortable } from '../../boundary/index.js'
import { CrmError, type CrmErrorCode, type CrmErrorDetails, isCrmError } from '../../contract/CrmError.js'
import type { UpdateContext } from '../../contract/calls.js'
import { failureOf } from './failureOf.js'
import { parsed } from './parsed.js'

/** How requests are sent. */
export interface TransportOptions {
  /** The address in front of every path, as in `/api`. */
  readonly baseUrl: string
  /** Sends the requests. @default the `fetch` of the page */
  readonly fetch?: typeof fetch
  /** Headers for every request, asked for anew each time: a token may change. */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>
  /** How long an answer may take, 24 days at most; ten times as long for a file. @default 15 */
  readonly timeoutSeconds?: number
  /** Whether cookies go along. @default 'same-origin' */
  readonly credentials?: RequestCredentials
}

/** One request. A context with an idempotency key makes it a write. */
export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** The answer is a file. */
  readonly bytes?: boolean
  readonly context: Partial<UpdateContext>
}

/** Sends one request and reads its answer. */
export type RestSend = <TAnswer>(request: RestRequest) => Promise<TAnswer>

/** Sends requests and reads answers; throws a `CrmError` for every failure. */
export function restTransport(options: TransportOptions) {
  const running = new Set<(code: CrmErrorCode) => void>()

  function send<TAnswer>(request: RestRequest): Promise<TAnswer> {
    const { signal, key } = request.context
    const controller = new AbortController()
    const onAbort = () => controller.abort(signal?.reason)
    const end = (code: CrmErrorCode) => controller.abort(new CrmError({ code, effect: key ? 'unknown' : 'none' }))
    const isFile = request.bytes || request.body instanceof Blob
    const milliseconds = (options.timeoutSeconds ?? 15) * (isFile ? 10_000 : 1000)
    // A longer timer ends at once.
    const timer = setTimeout(end, Math.min(milliseconds, 2 ** 31 - 1), 'timeout')
    if (signal?.aborted) onAbort()
    signal?.addEventListener('abort', onAbort)
    running.add(end)
    return abortable(controller.signal, () => exchange<TAnswer>(options, request, controller.signal)).finally(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      running.delete(end)
    })
  }

  return {
    send,
    /** Ends what is under way. */
    dispose: () => {
      for (const end of running) end('unavailable')
    },
  }
}

async function exchange<TAnswer>(
  options: TransportOptions,
  request: RestRequest,
  signal: AbortSignal,
): Promise<TAnswer> {
  const { baseUrl, fetch: fetchWith = fetch, credentials = 'same-origin' } = options
  const { method, path, body, bytes, context } = request
  let effect: CrmErrorDetails['effect'] = 'none'
  try {
    const headers = headersOf(request, await options.headers?.())
    signal.throwIfAborted()
    if (context.key) effect = 'unknown'
    const response = await fetchWith(baseUrl.replace(/\/$/, '') + path, {
      method,
      headers,
      credentials,
      signal,
      cache: 'no-store',
      ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
    })
    if (!response.ok) throw await failureOf(response, effect)
    return (bytes ? await response.blob() : read(await response.text(), response, effect)) as TAnswer
  } catch (error) {
    if (isCrmError(error)) throw error
    const offline = globalThis.navigator?.onLine === false
    throw new CrmError({ code: offline ? 'offline' : 'unavailable', effect, detail: `${method} ${path}`, cause: error })
  }
}

function headersOf({ body, headers, context }: RestRequest, ofHost: HeadersInit | undefined): Headers {
  const all = new Headers(ofHost)
  all.set('Accept', 'application/json')
  if (body instanceof Blob) all.set('Content-Type', body.type || 'application/octet-stream')
  else if (body !== undefined) all.set('Content-Type', 'application/json')
  if (context.key) all.set('Idempotency-Key', context.key)
  if (context.basedOn) all.set('If-Match', `"${context.basedOn}"`)
  for (const name in headers) all.set(name, headers[name] ?? '')
  return all
}

function read(text: string, response: Response, effect: CrmErrorDetails['effect']): unknown {
  if (!text) return undefined
  const answer = parsed(text)
  if (answer === undefined)
    throw new CrmError({
      // Where the session is over, a proxy leads to a page to sign in on.
      code: response.redirected ? 'unauthenticated' : 'malformed',
      effect,
      detail: `no JSON but ${response.headers.get('Content-Type')}`,
    })
  const revision = /^"(.+)"$/.exec(response.headers.get('ETag') ?? '')?.[1]
  return revision && Object(answer).id ? { revision, ...Object(answer) } : answer
}
