import type { RecordRef } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { memo, type ReactNode, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataProvider } from '../data-provider/index.js'
import { pageItems } from '../pages/index.js'
import { type UseUploadsResult, useAttachments, useReadFile, useUpload, useUploads } from './index.js'

const on: RecordRef = { resource: 'customers', id: 'c-huadong' }
const newFile = (name = 'note.txt', size = 10_000) => new File([new Uint8Array(size)], name, { type: 'text/plain' })

function setUp(options: MemoryAdapterOptions = {}) {
  const adapter = createMemoryAdapter({
    seed: sampleSeed(),
    clock: () => sampleNow,
    files: { partBytes: 1_000, maxBytes: 50_000 },
    ...options,
  })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <DataProvider adapter={adapter} locale="en" zone="Asia/Shanghai">
        {children}
      </DataProvider>
    </StrictMode>
  )
  return { adapter, wrapper }
}

interface Drawn {
  list: number
  rows: Record<string, number>
}

interface RowProps extends Pick<UseUploadsResult, 'queue'> {
  readonly drawn: Drawn
  readonly id: string
}

const Row = memo(function Row({ drawn, queue, id }: RowProps) {
  const { name = '', status } = useUpload(queue, id) ?? {}
  drawn.rows[name] = (drawn.rows[name] ?? 0) + 1
  return <p>{`${name} ${status}`}</p>
})

function List({ drawn }: { readonly drawn: Drawn }) {
  const { ids, queue, add } = useUploads()
  drawn.list += 1
  return (
    <>
      <button type="button" onClick={() => add([newFile('large.txt', 40_000)])}>
        Add
      </button>
      <button type="button" onClick={() => add([newFile('empty.txt', 0)])}>
        Add an empty one
      </button>
      {ids.map((id) => (
        <Row key={id} drawn={drawn} queue={queue} id={id} />
      ))}
    </>
  )
}

describe('useUploads', () => {
  it('sends what is added, tells of each stored file once, and has the list of its record read again', async () => {
    const { wrapper } = setUp()
    const onDone = vi.fn()
    const { result } = renderHook(
      () => ({ uploads: useUploads({ on, onDone }), stored: pageItems(useAttachments(on).data) }),
      { wrapper },
    )
    act(() => void result.current.uploads.add([newFile('one.txt'), newFile('two.txt', 10)]))
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2))
    await waitFor(() => expect(result.current.stored).toHaveLength(2))
  })

  it('draws the one row anew whose upload moves', async () => {
    const { wrapper } = setUp()
    const drawn: Drawn = { list: 0, rows: {} }
    render(<List drawn={drawn} />, { wrapper })
    act(() => screen.getByRole('button', { name: 'Add an empty one' }).click())
    act(() => screen.getByRole('button', { name: 'Add' }).click())
    const after = { list: drawn.list, row: drawn.rows['empty.txt'] }
    await screen.findByText('large.txt done')
    expect({ list: drawn.list, row: drawn.rows['empty.txt'] }).toEqual(after)
  })

  it('stops on unmount and leaves no request behind', async () => {
    const { adapter, wrapper } = setUp({ latency: 20 })
    const { result, unmount } = renderHook(() => useUploads(), { wrapper })
    act(() => void result.current.add([newFile()]))
    await waitFor(() => expect(adapter.control.calls.map(({ operation }) => operation)).toContain('files.begin'))
    unmount()
    const sent = adapter.control.calls.length
    await adapter.access?.actor({})
    await adapter.access?.actor({})
    expect(adapter.control.calls.length).toBe(sent + 2)
  })

  it('says where there is no port', () => {
    const { adapter } = setUp()
    const { files: _files, ...without } = adapter
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <DataProvider adapter={without} locale="en" zone="Asia/Shanghai">
        {children}
      </DataProvider>
    )
    expect(renderHook(() => useUploads(), { wrapper }).result.current.supported).toBe(false)
  })
})

describe('useReadFile', () => {
  it('reads the bytes of a stored file', async () => {
    const { adapter, wrapper } = setUp()
    const { result } = renderHook(() => ({ uploads: useUploads(), read: useReadFile() }), { wrapper })
    act(() => void result.current.uploads.add([new File(['words'], 'a.txt', { type: 'text/plain' })]))
    const queue = result.current.uploads.queue
    const [id = ''] = queue.ids()
    await waitFor(() => expect(queue.get(id)?.status).toBe('done'))
    const file = queue.get(id)?.file
    const content = file && (await result.current.read(file))
    expect(content && 'bytes' in content && (await content.bytes.text())).toBe('words')
    expect(adapter.control.calls.at(-1)?.operation).toBe('files.read')
  })
})
