import { describe, expect, it, vi } from 'vitest'
import { createFaultScript, createFaultyFetch, plantedValue } from './index.js'

const broken = { wrong: plantedValue }

function backend() {
  const script = createFaultScript()
  const asked: string[] = []
  const fetch = createFaultyFetch(script, async (input) => {
    asked.push(String(input))
    return Response.json({ id: 'c-1', name: 'Hydrocon' }, { headers: { ETag: '"r1"' } })
  })
  return { script, asked, fetch }
}

describe('createFaultyFetch', () => {
  it('lets requests through while nothing is scripted', async () => {
    const { fetch } = backend()
    await expect((await fetch('/customers/c-1')).json()).resolves.toEqual({ id: 'c-1', name: 'Hydrocon' })
  })

  it('answers a status without asking the backend, once', async () => {
    const { script, fetch, asked } = backend()
    script.fail({ kind: 'status', status: 429, retryAfterSeconds: 7 })
    const response = await fetch('/customers/c-1')
    expect([response.status, response.headers.get('Retry-After'), asked]).toEqual([429, '7', []])
    expect((await fetch('/customers/c-1')).status).toBe(200)
  })

  it('loses the answer after the backend did its work', async () => {
    const { script, fetch, asked } = backend()
    script.fail({ kind: 'lost-answer' })
    await expect(fetch('/customers/c-1')).rejects.toThrow(TypeError)
    expect(asked).toEqual(['/customers/c-1'])
  })

  it('is as dead as a closed port', async () => {
    const { script, fetch, asked } = backend()
    script.fail({ kind: 'dead', times: 2 })
    await expect(fetch('/a')).rejects.toThrow(TypeError)
    await expect(fetch('/b')).rejects.toThrow(TypeError)
    expect(asked).toEqual([])
  })

  it.each(['invalid-json', 'html'] as const)('answers %s with success', async (kind) => {
    const { script, fetch } = backend()
    script.fail({ kind })
    const response = await fetch('/customers/c-1')
    expect(response.status).toBe(200)
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  it('breaks a record and keeps its headers', async () => {
    const { script, fetch } = backend()
    script.fail({ kind: 'malformed' })
    const response = await fetch('/customers/c-1')
    expect(response.headers.get('ETag')).toBe('"r1"')
    expect(await response.json()).toEqual({ id: 'c-1', name: { wrong: plantedValue } })
  })

  it.each([
    [{ ok: 1 }, { ok: broken }],
    [
      { rows: [{ co_id: 7 }, { co_id: 8 }], total_rows: 2 },
      { rows: [{ co_id: broken }, { co_id: 8 }], total_rows: 2 },
    ],
    [
      { co_id: 7, persons: [] },
      { co_id: broken, persons: broken },
    ],
    [{}, { id: broken }],
  ])('breaks %j, whatever its words', async (answer, expected) => {
    const script = createFaultScript([{ kind: 'malformed' }])
    const fetch = createFaultyFetch(script, async () => Response.json(answer))
    expect(await (await fetch('/')).json()).toEqual(expected)
  })

  it('stays silent until the caller leaves', async () => {
    const { script, fetch } = backend()
    const controller = new AbortController()
    const reason = new Error('left')
    script.fail({ kind: 'silent' })
    const answer = fetch('/customers/c-1', { signal: controller.signal })
    controller.abort(reason)
    await expect(answer).rejects.toBe(reason)
  })

  it('is late by as much as scripted, and leaves no timer when the caller leaves', async () => {
    vi.useFakeTimers()
    const { script, fetch, asked } = backend()
    const controller = new AbortController()
    script.fail({ kind: 'delay', milliseconds: 500, times: 2 })
    const late = fetch('/late')
    const left = fetch('/left', { signal: controller.signal })
    const reason = new Error('left')
    controller.abort(reason)
    await expect(left).rejects.toBe(reason)
    await vi.advanceTimersByTimeAsync(500)
    expect([(await late).status, asked, vi.getTimerCount()]).toEqual([200, ['/late'], 0])
    vi.useRealTimers()
  })
})
