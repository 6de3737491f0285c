import { type CrmAdapter, CrmError, type IdempotencyKey } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createUploadQueue, type UploadQueueOptions } from './createUploadQueue.js'

const kilobyte = 1_000

const network = new EventTarget()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network))
  vi.stubGlobal('removeEventListener', network.removeEventListener.bind(network))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function newFile(name = 'photo.jpg', size = 10 * kilobyte, type = 'image/jpeg') {
  const bytes = new Uint8Array(size).map((_, index) => index % 251)
  return new File([bytes], name, { type, lastModified: 1 })
}

function setUp(
  adapterOptions: MemoryAdapterOptions = {},
  {
    wrap = (adapter) => adapter,
    ...options
  }: Partial<UploadQueueOptions> & {
    readonly wrap?: (adapter: CrmAdapter) => CrmAdapter
  } = {},
) {
  const adapter = createMemoryAdapter({ files: { partBytes: kilobyte, maxBytes: 100 * kilobyte }, ...adapterOptions })
  const queue = createUploadQueue({ adapter: wrap(adapter), ...options })
  queue.start()
  const calls = (operation: string) => adapter.control.calls.filter((call) => call.operation === operation).length
  const items = () => queue.ids().map((id) => queue.get(id))
  const statuses = () => items().map((item) => item?.status)
  return { adapter, queue, calls, items, statuses }
}

const settled = () => vi.advanceTimersByTimeAsync(0)

async function bytesOf(adapter: CrmAdapter, id = ''): Promise<number[]> {
  return [...new Uint8Array((await (await adapter.files?.read(id, {}))?.arrayBuffer()) ?? new ArrayBuffer(0))]
}

describe('createUploadQueue', () => {
  it('sends a file in parts, and tells after each how far it is', async () => {
    const { adapter, queue, items } = setUp()
    const seen: (number | undefined)[] = []
    queue.subscribe(() => seen.push(items()[0]?.sentBytes))
    queue.add([newFile()])
    await settled()
    expect([...new Set(seen)]).toEqual(Array.from({ length: 11 }, (_, index) => index * kilobyte))
    expect(items()[0]).toMatchObject({
      status: 'done',
      file: { name: 'photo.jpg', size: 10_000, mediaType: 'image/jpeg' },
    })
    expect(await bytesOf(adapter, items()[0]?.file?.id)).toEqual([...new Uint8Array(await newFile().arrayBuffer())])
  })

  it('sends what is smaller than a part in one piece', async () => {
    const { queue, calls, statuses } = setUp()
    queue.add([newFile('a.jpg', kilobyte)])
    await settled()
    expect([calls('files.upload'), calls('files.begin'), statuses()]).toEqual([1, 0, ['done']])
  })

  it('sends two at a time', async () => {
    const { queue, statuses } = setUp({ latency: 10 })
    queue.add(['a', 'b', 'c'].map((name) => newFile(name)))
    expect(statuses()).toEqual(['sending', 'sending', 'waiting'])
    await vi.advanceTimersByTimeAsync(200)
    expect(statuses()).toEqual(['done', 'done', 'sending'])
    await vi.advanceTimersByTimeAsync(200)
    expect(statuses()).toEqual(['done', 'done', 'done'])
  })

  it('goes on by itself where it died at 90 %, and stores one whole file', async () => {
    const { adapter, queue, calls, items } = setUp({ faults: [{ kind: 'dead', operation: 'files.append', after: 9 }] })
    queue.add([newFile()])
    await settled()
    expect(items()[0]).toMatchObject({ status: 'sending', sentBytes: 9_000 })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(items()[0]).toMatchObject({ status: 'done', sentBytes: 10_000 })
    expect([calls('files.begin'), calls('files.resume'), calls('files.append')]).toEqual([1, 1, 11])
    expect(await bytesOf(adapter, items()[0]?.file?.id)).toEqual([...new Uint8Array(await newFile().arrayBuffer())])
  })

  it('does not send a part twice whose answer was lost, the last one included', async () => {
    const lost = { kind: 'lost-answer', operation: 'files.append' } as const
    const { queue, calls, items } = setUp({
      faults: [
        { ...lost, after: 4 },
        { ...lost, after: 4 },
      ],
    })
    queue.add([newFile()])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(items()[0]?.status).toBe('done')
    expect(calls('files.append')).toBe(10)
  })

  it('says that it failed after two more attempts, and goes on when asked', async () => {
    const { queue, items, calls } = setUp({
      faults: [
        { kind: 'status', status: 503, operation: 'files.append', after: 9, times: 1 },
        { kind: 'status', status: 503, operation: 'files.resume', times: 2 },
      ],
    })
    const [id = ''] = queue.add([newFile()])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(items()[0]).toMatchObject({ status: 'failed', sentBytes: 9_000, error: { code: 'unavailable' } })
    queue.retry(id)
    await settled()
    expect(items()[0]).toMatchObject({ status: 'done' })
    expect(items()[0]?.error).toBeUndefined()
    expect(calls('files.begin')).toBe(1)
  })

  it('waits without a network and goes on when it is back', async () => {
    const { adapter, queue, items } = setUp({ latency: 1 })
    queue.add([newFile()])
    await vi.advanceTimersByTimeAsync(5)
    adapter.control.setNetwork('offline')
    await vi.advanceTimersByTimeAsync(50)
    expect(items()[0]?.status).toBe('paused')
    adapter.control.setNetwork('instant')
    network.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(100)
    expect(items()[0]?.status).toBe('done')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('asks by itself whether the network is back where the browser does not say', async () => {
    const { adapter, queue, items } = setUp()
    adapter.control.setNetwork('offline')
    queue.add([newFile()])
    await settled()
    expect(items()[0]?.status).toBe('paused')
    adapter.control.setNetwork('instant')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(items()[0]?.status).toBe('done')
  })

  it('begins anew when the backend has forgotten what it held', async () => {
    const { queue, calls, items } = setUp({
      faults: [
        { kind: 'dead', operation: 'files.append', after: 5 },
        { kind: 'status', status: 410, operation: 'files.resume' },
      ],
    })
    queue.add([newFile()])
    await vi.advanceTimersByTimeAsync(2_000)
    expect([calls('files.begin'), items()[0]?.status]).toEqual([2, 'done'])
  })

  it('cancels without a trace: no timer, no request, and the backend forgets', async () => {
    const { queue, calls, adapter } = setUp({ latency: 10 })
    const [id = ''] = queue.add([newFile()])
    await vi.advanceTimersByTimeAsync(35)
    queue.cancel(id)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(queue.ids()).toEqual([])
    expect([calls('files.abandon'), vi.getTimerCount()]).toEqual([1, 0])
    expect(adapter.control.calls.at(-1)?.operation).toBe('files.abandon')
  })

  it('stops and goes on, as StrictMode and hidden widgets ask for', async () => {
    const { queue, calls, statuses } = setUp({ latency: 10 })
    queue.add([newFile()])
    await vi.advanceTimersByTimeAsync(35)
    queue.stop()
    const sent = calls('files.append')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([statuses(), vi.getTimerCount(), calls('files.append')]).toEqual([['waiting'], 0, sent])
    queue.start()
    await vi.advanceTimersByTimeAsync(1_000)
    expect([statuses(), calls('files.begin')]).toEqual([['done'], 1])
  })

  it('leaves no timer behind when it is stopped while it waits', async () => {
    const { adapter, queue } = setUp()
    adapter.control.setNetwork('offline')
    queue.add([newFile(), newFile('b.jpg')])
    await settled()
    expect(vi.getTimerCount()).toBe(2)
    queue.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not send what is too large, of another type, empty or already there, and says why', async () => {
    const { queue, items, adapter } = setUp(
      {},
      { limits: () => ({ mediaTypes: ['image/*', '.pdf'], maxBytes: 20_000 }) },
    )
    queue.add([
      newFile('a.jpg'),
      newFile('a.jpg'),
      newFile('b.jpg', 20_001),
      newFile('c.txt', 5, 'text/plain'),
      newFile('d.jpg', 0),
      newFile('E.PDF', 5, ''),
    ])
    await settled()
    expect(items().map((item) => item?.reason)).toEqual([
      undefined,
      { code: 'file-duplicate' },
      { code: 'file-too-large', params: { max: 20_000 } },
      { code: 'file-type' },
      { code: 'file-empty' },
      undefined,
    ])
    expect(adapter.control.calls.filter(({ operation }) => operation === 'files.begin')).toHaveLength(1)
  })

  it('takes no more files than may be added', async () => {
    const { queue, items } = setUp({}, { limits: () => ({ max: 1 }) })
    queue.add([newFile('a.jpg'), newFile('b.jpg')])
    await settled()
    expect(items().map((item) => item?.reason?.code)).toEqual([undefined, 'too-many'])
  })

  it('says that a file cannot be read, such as a folder', async () => {
    const { queue, items } = setUp()
    const unreadable = newFile('folder', 4)
    vi.spyOn(unreadable, 'arrayBuffer').mockRejectedValue(new DOMException('No.', 'NotFoundError'))
    vi.spyOn(unreadable, 'slice').mockReturnValue(unreadable)
    queue.add([unreadable])
    await settled()
    expect(items()[0]).toMatchObject({ status: 'failed', reason: { code: 'file-unreadable' } })
  })

  it('sends whole files where the backend takes no parts', async () => {
    const { queue, items } = setUp(
      {},
      {
        wrap: ({ files, ...adapter }) => ({
          ...adapter,
          ...(files && { files: { upload: files.upload, read: files.read } }),
        }),
      },
    )
    queue.add([newFile()])
    await settled()
    expect(items()[0]?.status).toBe('done')
  })

  it('sends whole files where a server turns out to know no parts', async () => {
    const { queue, items, calls } = setUp({ faults: [{ kind: 'status', status: 404, operation: 'files.begin' }] })
    queue.add([newFile()])
    await settled()
    expect([items()[0]?.status, calls('files.upload')]).toEqual(['done', 1])
  })

  it('does not repeat a whole upload of unknown effect unless the backend knows keys', async () => {
    const keys: IdempotencyKey[] = []
    const { queue, items } = setUp(
      { faults: [{ kind: 'lost-answer', operation: 'files.upload' }] },
      {
        wrap: ({ files, ...adapter }) => ({
          ...adapter,
          capabilities: { ...adapter.capabilities, idempotency: 'none' },
          ...(files && {
            files: {
              ...files,
              upload: (file, upload, context) => {
                keys.push(context.key)
                return files.upload(file, upload, context)
              },
            },
          }),
        }),
      },
    )
    const [id = ''] = queue.add([newFile('a.jpg', 10)])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(items()[0]).toMatchObject({ status: 'failed', error: { effect: 'unknown' } })
    queue.retry(id)
    await settled()
    expect(items()[0]?.status).toBe('done')
    expect(new Set(keys).size).toBe(1)
  })

  it('gives up a backend that forgets every upload it has begun', async () => {
    const gone = () => Promise.reject(new CrmError({ code: 'gone', effect: 'none' }))
    const { queue, items, calls } = setUp(
      {},
      { wrap: ({ files, ...adapter }) => ({ ...adapter, ...(files && { files: { ...files, append: gone } }) }) },
    )
    const [id = ''] = queue.add([newFile()])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(items()[0]).toMatchObject({ status: 'failed', error: { code: 'gone' } })
    expect(calls('files.begin')).toBe(3)
    queue.retry(id)
    await settled()
    expect(calls('files.begin')).toBe(6)
  })

  it('says so where there is no port', async () => {
    const { queue, items } = setUp({}, { wrap: ({ files: _files, ...adapter }) => adapter })
    queue.add([newFile()])
    await settled()
    expect(items()[0]).toMatchObject({ status: 'failed', error: { code: 'unsupported' } })
  })
})
