import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleNow, sampleSeed } from '../../testing/index.js'
import { createMemoryAdapter, type MemoryAdapterOptions } from './index.js'

const create = (options: MemoryAdapterOptions = {}) =>
  createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, ...options })

describe('the network of the memory adapter', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('needs no timer when it is instant', async () => {
    await create().customers?.get('c-huadong', {})
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits as long as a call is to take', async () => {
    const { customers } = create({ latency: ({ operation }) => (operation === 'customers.list' ? 200 : 0) })
    let answered = false
    const call = customers?.list({}, {}).then(() => {
      answered = true
    })
    await customers?.get('c-huadong', {})
    await vi.advanceTimersByTimeAsync(199)
    expect(answered).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await call
    expect(answered).toBe(true)
  })

  it('leaves no timer and no listener when its caller leaves', async () => {
    const controller = new AbortController()
    const remove = vi.spyOn(controller.signal, 'removeEventListener')
    const call = create({ latency: 5_000 }).customers?.list({}, { signal: controller.signal })
    expect(vi.getTimerCount()).toBe(1)
    const reason = new Error('left')
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
    expect(remove).toHaveBeenCalled()
  })

  it('ends what is on its way when it is disposed of', async () => {
    const adapter = create({ latency: 5_000 })
    const call = adapter.customers?.list({}, {})
    adapter.dispose?.()
    await expect(call).rejects.toMatchObject({ code: 'unavailable' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('answers again after it was disposed of, as a component that mounts twice needs', async () => {
    const adapter = create()
    adapter.dispose?.()
    await expect(adapter.customers?.get('c-huadong', {})).resolves.toMatchObject({ id: 'c-huadong' })
  })

  it.each([
    ['offline', 'offline'],
    ['failing', 'unavailable'],
  ] as const)('refuses every call when it is %s', async (network, code) => {
    const { customers, control } = create()
    control.setNetwork(network)
    await expect(customers?.get('c-huadong', {})).rejects.toMatchObject({ code, effect: 'none' })
    control.setNetwork('instant')
    await expect(customers?.get('c-huadong', {})).resolves.toMatchObject({ id: 'c-huadong' })
  })

  it('takes its time when it is slow', async () => {
    const { customers, control } = create()
    control.setNetwork('slow')
    const call = customers?.get('c-huadong', {})
    await vi.advanceTimersByTimeAsync(1_500)
    await expect(call).resolves.toMatchObject({ id: 'c-huadong' })
  })

  it('keeps a fault for the operation that it is meant for, as often as it is meant', async () => {
    const { customers, control } = create({
      faults: [{ kind: 'status', status: 503, operation: 'customers.list', times: 2 }],
    })
    await customers?.get('c-huadong', {})
    await expect(customers?.list({}, {})).rejects.toMatchObject({ code: 'unavailable' })
    control.fail({ kind: 'dead', operation: 'customers.get' })
    await expect(customers?.list({}, {})).rejects.toMatchObject({ code: 'unavailable' })
    await expect(customers?.list({}, {})).resolves.toMatchObject({ nextCursor: null })
    await expect(customers?.get('c-huadong', {})).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('records every call with a copy of its input', async () => {
    const { customers, control } = create()
    const query = { search: '测' }
    await customers?.list(query, {})
    query.search = 'changed'
    expect(control.calls).toEqual([{ operation: 'customers.list', input: [{ search: '测' }], at: sampleNow }])
  })
})
