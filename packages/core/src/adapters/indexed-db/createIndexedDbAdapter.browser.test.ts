import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { IdempotencyKey } from '../../contract/scalars.js'
import { sampleNow } from '../../testing/builders.js'
import { createMemoryHarness, sampleKnown } from '../../testing/createMemoryHarness.js'
import { sampleSeed } from '../../testing/sample/sampleSeed.js'
import { describeContract } from '../../testing/vitest.js'
import { createIndexedDbAdapter, type IndexedDbAdapterOptions } from './index.js'

const database = 'clientele-test'
const page = { page: { size: 100 } }
const write = () => ({ key: crypto.randomUUID() as IdempotencyKey })
let count = 0
let made: { dispose?(): void }[] = []

function open(options: IndexedDbAdapterOptions = {}) {
  const adapter = createIndexedDbAdapter({
    database,
    seed: sampleSeed(),
    clock: () => sampleNow,
    live: true,
    ...options,
  })
  made.push(adapter)
  return adapter
}

const call = { kind: 'call', at: sampleNow, detail: 'Asked for a quote' } as const

beforeEach(() => deleteDB(database))
afterEach(() => {
  for (const adapter of made) adapter.dispose?.()
  made = []
  vi.restoreAllMocks()
})

const memory = createMemoryHarness({ adapter: { live: true } })
describeContract('the contract, over the IndexedDB adapter', {
  ...memory,
  create: async ({ role = 'manager' } = {}) => {
    const name = `clientele-contract-${count++}`
    const adapter = createIndexedDbAdapter({
      database: name,
      seed: sampleSeed(),
      clock: () => sampleNow,
      live: true,
      role,
    })
    return {
      adapter,
      known: sampleKnown,
      faults: adapter.control,
      audit: async () => adapter.control.audit,
      dispose: async () => {
        adapter.dispose?.()
        await deleteDB(name)
      },
    }
  },
})

describe('createIndexedDbAdapter', () => {
  it('remembers after a reload what was written, files too', async () => {
    const before = open()
    const logged = await before.customers?.logInteraction?.('c-huadong', call, write())
    const file = await before.files?.upload(new Blob(['pixels']), { name: 'pump.txt' }, write())
    before.dispose?.()
    const after = open()
    const history = await after.customers?.interactions?.('c-huadong', page, {})
    expect(history?.items.map(({ id }) => id)).toContain(logged?.id)
    expect(await (await after.files?.read(file?.id ?? '', {}))?.text()).toBe('pixels')
  })

  it('shows in one window what was written in another, and tells about it', async () => {
    const [first, second] = [open(), open()]
    const heard = vi.fn()
    second.live?.subscribe([{ resource: 'customers' }], heard)
    const logged = await first.customers?.logInteraction?.('c-huadong', call, write())
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ type: 'changed' })))
    const history = await second.customers?.interactions?.('c-huadong', page, {})
    expect(history?.items.map(({ id }) => id)).toContain(logged?.id)
  })

  it('loses none of many writes of two windows', async () => {
    const windows = [open(), open()]
    const before = (await windows[0]?.customers?.interactions?.('c-huadong', page, {}))?.total?.count ?? 0
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        windows[index % 2]?.customers?.logInteraction?.('c-huadong', call, write()),
      ),
    )
    const history = await open().customers?.interactions?.('c-huadong', page, {})
    expect(history?.total?.count).toBe(before + 10)
  })

  it('goes back to the seed', async () => {
    const adapter = open()
    const before = await adapter.customers?.interactions?.('c-huadong', page, {})
    await adapter.customers?.logInteraction?.('c-huadong', call, write())
    await adapter.reset()
    for (const each of [adapter, open()]) {
      expect((await each.customers?.interactions?.('c-huadong', page, {}))?.items).toEqual(before?.items)
    }
  })

  it('works on in memory where nothing can be stored, and says so', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const onTrouble = vi.fn()
    const adapter = open({ onTrouble })
    await adapter.customers?.logInteraction?.('c-huadong', call, write())
    expect(onTrouble).toHaveBeenCalledWith('forbidden')
    expect((await adapter.customers?.get('c-huadong', {}))?.id).toBe('c-huadong')
  })
})
