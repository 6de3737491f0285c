import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { IdempotencyKey, Revision } from '../../contract/index.js'
import { CrmError } from '../../contract/index.js'
import { createRestAdapter } from './index.js'

const update = { key: 'k1' as IdempotencyKey, basedOn: '7' as Revision }
const customer = { id: 'c1', number: 'C1', name: 'x', contacts: [] }

type Answer = (init: RequestInit) => Promise<Response>

function customersBehind(answer: Answer, options = {}) {
  const fetch = (_url: unknown, init: RequestInit = {}) => answer(init)
  const { customers } = createRestAdapter({ baseUrl: '', fetch, ...options })
  if (!customers) throw new Error('The customers port is missing.')
  return customers
}

async function failureOf(call: Promise<unknown> | undefined): Promise<CrmError> {
  try {
    await call
  } catch (error) {
    if (error instanceof CrmError) return error
    throw error
  }
  throw new Error('The call did not fail.')
}

const answering =
  (body: string, init: ResponseInit): Answer =>
  async () =>
    new Response(body, init)

const problem = (status: number, body: unknown, headers: HeadersInit = {}) =>
  answering(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } })

/** A server that never answers; it ends when told to. */
const silent: Answer = ({ signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

describe('createRestAdapter: refusals', () => {
  it.each([
    [400, 'invalid', 'none'],
    [401, 'unauthenticated', 'none'],
    [403, 'forbidden', 'none'],
    [404, 'not-found', 'none'],
    [405, 'unsupported', 'none'],
    [408, 'timeout', 'unknown'],
    [409, 'conflict', 'none'],
    [410, 'gone', 'none'],
    [412, 'conflict', 'none'],
    [418, 'unknown', 'none'],
    [422, 'invalid', 'none'],
    [429, 'rate-limited', 'none'],
    [500, 'unavailable', 'unknown'],
    [502, 'unavailable', 'unknown'],
    [503, 'unavailable', 'unknown'],
    [504, 'timeout', 'unknown'],
  ])('reads %i without a word as %s, and a write as %s', async (status, code, effect) => {
    const customers = customersBehind(answering('<h1>Sorry</h1>', { status }))
    expect(await failureOf(customers.get('c1', {}))).toMatchObject({ code, effect: 'none' })
    expect(await failureOf(customers.update?.('c1', {}, update))).toMatchObject({ code, effect })
  })

  it('takes what the problem says', async () => {
    const fieldErrors = [
      { path: ['contacts', 0, 'phone'], reason: { code: 'phone-digits', params: { expected: 11, actual: 10 } } },
    ]
    const body = { code: 'invalid', effect: 'none', fieldErrors, reference: 'req-7' }
    const error = await failureOf(customersBehind(problem(422, body)).update?.('c1', {}, update))
    expect(error).toMatchObject({ code: 'invalid', effect: 'none', fieldErrors, reference: 'req-7' })
  })

  it('takes the effect of a problem for a write, and none for a read', async () => {
    const customers = customersBehind(problem(500, { effect: 'partial' }))
    expect(await failureOf(customers.update?.('c1', {}, update))).toMatchObject({ effect: 'partial' })
    expect(await failureOf(customers.get('c1', {}))).toMatchObject({ effect: 'none' })
  })

  it('brings the current record of a conflict along, masked', async () => {
    const current = { ...customer, revision: '8', address: '上海市闵行区春申路 2525 号' }
    const error = await failureOf(
      customersBehind(problem(412, { code: 'conflict', current })).update?.('c1', {}, update),
    )
    expect(error.current).toMatchObject({ id: 'c1', revision: '8', address: { masked: '上海市闵行区 ••••' } })
  })

  it('does not trust the shape of a problem', async () => {
    const bodies = [
      null,
      [],
      'x',
      { code: 'constructor', effect: 'maybe', fieldErrors: 7, current: [], reference: {} },
      { retryAfterSeconds: { toString: 1 }, code: [], effect: {} },
    ]
    for (const body of bodies) {
      const error = await failureOf(customersBehind(problem(409, body)).update?.('c1', {}, update))
      expect(error).toMatchObject({ code: 'conflict', effect: 'none' })
      expect([error.fieldErrors, error.current, error.reference]).toEqual([undefined, undefined, undefined])
    }
  })
})

describe('createRestAdapter: answers that are none', () => {
  it.each(['', '{"id":"c1"', '<!doctype html><title>Sign in 13801236021</title>', 'null'])(
    'calls %j malformed',
    async (body) => {
      const customers = customersBehind(answering(body, { status: 200 }))
      const read = await failureOf(customers.get('c1', {}))
      expect(read).toMatchObject({ code: 'malformed', effect: 'none' })
      expect(`${read.stack} ${JSON.stringify(read)}`).not.toContain('13801236021')
      const written = await failureOf(customers.update?.('c1', {}, update))
      expect(written).toMatchObject({ code: 'malformed', effect: 'unknown' })
    },
  )

  it('asks for a sign-in where it is led to a page to sign in on', async () => {
    const page = '<!doctype html><title>Sign in 13801236021</title>'
    const led = async () => Object.defineProperty(new Response(page), 'redirected', { value: true })
    const customers = customersBehind(led)
    const read = await failureOf(customers.get('c1', {}))
    expect(read).toMatchObject({ code: 'unauthenticated', effect: 'none' })
    expect(`${read.stack} ${JSON.stringify(read)}`).not.toContain('13801236021')
    expect(await failureOf(customers.update?.('c1', {}, update))).toMatchObject({
      code: 'unauthenticated',
      effect: 'unknown',
    })
  })

  it('reads an answer from another address where it was led to', async () => {
    const moved = async () =>
      Object.defineProperty(Response.json({ id: 'c1', number: '1', name: 'A', contacts: [] }), 'redirected', {
        value: true,
      })
    expect((await customersBehind(moved).get('c1', {})).name).toBe('A')
  })

  it('accepts that a removal answers nothing', async () => {
    const customers = customersBehind(async () => new Response(null, { status: 204 }))
    expect(await customers.remove?.('c1', update)).toBeUndefined()
  })
})

describe('createRestAdapter: the network', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('calls a backend that cannot be reached unavailable, with an unknown effect of writes', async () => {
    const customers = customersBehind(() => Promise.reject(new TypeError('fetch failed')))
    expect(await failureOf(customers.get('c1', {}))).toMatchObject({ code: 'unavailable', effect: 'none' })
    expect(await failureOf(customers.update?.('c1', {}, update))).toMatchObject({
      code: 'unavailable',
      effect: 'unknown',
    })
  })

  it('says offline when the browser does', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const customers = customersBehind(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failureOf(customers.update?.('c1', {}, update))).toMatchObject({ code: 'offline', effect: 'unknown' })
  })

  it('notices an answer that breaks off', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })
    const customers = customersBehind(async () => new Response(body))
    expect(await failureOf(customers.update?.('c1', {}, update))).toMatchObject({
      code: 'unavailable',
      effect: 'unknown',
    })
  })

  it('knows that nothing happened when the headers cannot be had', async () => {
    let asked = 0
    const answer: Answer = async () => {
      asked += 1
      return new Response('{}')
    }
    const customers = customersBehind(answer, { headers: () => Promise.reject(new TypeError('no session')) })
    expect(await failureOf(customers.update?.('c1', {}, update))).toMatchObject({ code: 'unavailable', effect: 'none' })
    const signedOut = new CrmError({ code: 'unauthenticated', effect: 'none' })
    const outside = customersBehind(answer, { headers: () => Promise.reject(signedOut) })
    expect(await failureOf(outside.get('c1', {}))).toBe(signedOut)
    expect(asked).toBe(0)
  })
})

describe('createRestAdapter: time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-20T06:50:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('waits as long as it was told', async () => {
    const ended: unknown[] = []
    const customers = customersBehind(
      (init) => {
        init.signal?.addEventListener('abort', () => ended.push('request'))
        return silent(init)
      },
      { timeoutSeconds: 3 },
    )
    const reading = failureOf(customers.get('c1', {}))
    const writing = failureOf(customers.update?.('c1', {}, update))
    await vi.advanceTimersByTimeAsync(3000)
    expect(await reading).toMatchObject({ code: 'timeout', effect: 'none' })
    expect(await writing).toMatchObject({ code: 'timeout', effect: 'unknown' })
    expect(ended).toHaveLength(2)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits for weeks where it is told to wait for ever', async () => {
    const customers = customersBehind(silent, { timeoutSeconds: Number.POSITIVE_INFINITY })
    const failed = vi.fn()
    customers.get('c1', {}).catch(failed)
    await vi.advanceTimersByTimeAsync(86_400_000)
    expect(failed).not.toHaveBeenCalled()
  })

  it('does not depend on a fetch that minds its signal', async () => {
    const reading = failureOf(customersBehind(() => new Promise(() => undefined)).get('c1', {}))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await reading).toMatchObject({ code: 'timeout' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('counts the time of the body too', async () => {
    const body = new ReadableStream()
    const reading = failureOf(customersBehind(async () => new Response(body)).get('c1', {}))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await reading).toMatchObject({ code: 'timeout' })
  })

  it('leaves no timer behind after an answer, and ends the request on abort', async () => {
    await customersBehind(answering(JSON.stringify(customer), {})).get('c1', {})
    expect(vi.getTimerCount()).toBe(0)

    const controller = new AbortController()
    let ended: unknown
    const customers = customersBehind((init) => {
      init.signal?.addEventListener('abort', () => {
        ended = init.signal?.reason
      })
      return silent(init)
    })
    const call = customers.get('c1', { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(1)
    controller.abort('left')
    await expect(call).rejects.toBe('left')
    await vi.advanceTimersByTimeAsync(0)
    expect(ended).toBe('left')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('sends nothing when the call was aborted while its headers were awaited', async () => {
    const controller = new AbortController()
    let asked = 0
    const answer: Answer = async () => {
      asked += 1
      return new Response('{}')
    }
    const headers = async () => {
      controller.abort('left')
      return {}
    }
    await expect(customersBehind(answer, { headers }).get('c1', { signal: controller.signal })).rejects.toBe('left')
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toBe(0)
  })

  it('ends what is under way when it is disposed of', async () => {
    const fetch = (_url: unknown, init: RequestInit = {}) => silent(init)
    const adapter = createRestAdapter({ baseUrl: '', fetch })
    const call = failureOf(adapter.customers?.get('c1', {}))
    await vi.advanceTimersByTimeAsync(1)
    adapter.dispose?.()
    expect(await call).toMatchObject({ code: 'unavailable' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([
    ['30', 30],
    ['Fri, 20 Nov 2026 06:50:45 GMT', 45],
    ['Fri, 20 Nov 2026 06:00:00 GMT', 0],
    ['soon', undefined],
  ])('reads Retry-After: %s', async (header, seconds) => {
    const customers = customersBehind(problem(429, {}, { 'Retry-After': header }))
    expect((await failureOf(customers.get('c1', {}))).retryAfterSeconds).toBe(seconds)
  })

  it('reads how long to wait from the problem', async () => {
    const customers = customersBehind(problem(429, { retryAfterSeconds: 12 }))
    expect(await failureOf(customers.get('c1', {}))).toMatchObject({ code: 'rate-limited', retryAfterSeconds: 12 })
  })
})
