import type { CrmAdapter } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import type { UploadItem } from '@clientele/hooks'
import { composeStories } from '@storybook/react-vite'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Clientele } from '../clientele/index.js'
import { describeWidget } from '../conformance/describeWidget.js'
import { zhCN } from '../locales/zh-CN.js'
import { AttachmentList } from './AttachmentList.js'
import * as stories from './AttachmentList.stories.js'
import { AttachmentListView } from './AttachmentListView.js'
import { FilePicker } from './FilePicker.js'
import { uploadsOf } from './uploadsOf.js'

const { Uploading, Removing, LongNames } = composeStories(stories)
const on = { resource: 'customers', id: 'c-huadong' } as const
const newFile = (name: string, size = 3_000, type = 'text/plain') => new File([new Uint8Array(size)], name, { type })

function setUp(options: MemoryAdapterOptions = {}, children: ReactNode = <AttachmentList on={on} />) {
  const adapter = createMemoryAdapter({
    seed: sampleSeed(),
    clock: () => sampleNow,
    files: { partBytes: 1_000, maxBytes: 50_000 },
    ...options,
  })
  const view = render(inRoot(adapter, children))
  const chooser = () => view.container.querySelector<HTMLInputElement>('[data-slot="file-picker-input"]')
  const add = async (...files: File[]) => {
    await screen.findByRole('button', { name: 'Add files' })
    const input = chooser()
    if (input) await userEvent.upload(input, files)
  }
  return { ...view, adapter, add, chooser }
}

function inRoot(adapter: CrmAdapter, children: ReactNode) {
  return (
    <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={() => sampleNow}>
      {children}
    </Clientele>
  )
}

function holding(...files: File[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}

/** Drags files over an element or lets them go there. */
function drag(type: 'dragover' | 'drop', target: Element, file: File) {
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: holding(file) })
  act(() => void target.dispatchEvent(event))
  return event
}

describe('<AttachmentList />', () => {
  it('stores what is chosen, lists it once, and reads its end aloud', async () => {
    const onStored = vi.fn()
    const { add, container } = setUp({}, <AttachmentList on={on} onStored={onStored} />)
    await screen.findByText('No files yet')
    await add(newFile('one.txt'), newFile('two.txt'))
    const list = await screen.findByRole('list', { name: 'Files' })
    await waitFor(() => expect(within(list).getAllByRole('button', { name: /Download/ })).toHaveLength(2))
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
    expect(onStored).toHaveBeenCalledTimes(2)
    expect(container.querySelector('[role="status"]')).toHaveTextContent(/is stored/)
  })

  it('shows how far an upload is and lets it be cancelled by keyboard', async () => {
    const { add, adapter } = setUp({ latency: ({ operation }) => (operation === 'files.append' ? 60_000 : 0) })
    await add(newFile('large.txt', 9_000))
    const bar = await screen.findByRole('progressbar', { name: 'Upload of large.txt' })
    expect(bar).toHaveAttribute('aria-valuetext', '0 B of 9 kB')
    screen.getByRole('button', { name: 'Cancel the upload of large.txt' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
    await waitFor(() => expect(adapter.control.calls.map(({ operation }) => operation)).toContain('files.abandon'))
  })

  it('goes on where an upload died when asked', async () => {
    const { add, adapter } = setUp({
      faults: [{ kind: 'status', status: 500, operation: 'files.append', after: 8, times: 1 }],
    })
    adapter.control.fail({ kind: 'status', status: 401, operation: 'files.resume' })
    await add(newFile('large.txt', 9_000))
    await userEvent.click(await screen.findByRole('button', { name: 'Go on with large.txt' }, { timeout: 4_000 }))
    await screen.findByRole('button', { name: 'Download large.txt' })
    expect(adapter.control.calls.filter(({ operation }) => operation === 'files.begin')).toHaveLength(1)
  })

  it('refuses what is too large before it is sent, and says why', async () => {
    const { add, adapter } = setUp()
    await add(newFile('film.mp4', 50_001, 'video/mp4'))
    expect(await screen.findByText(/49 kB/, { selector: '[data-status="failed"] *' })).toBeVisible()
    expect(adapter.control.calls.some(({ operation }) => operation === 'files.begin')).toBe(false)
  })

  it('offers no further attempt where the backend would refuse the same file again', async () => {
    const { add, adapter } = setUp()
    await screen.findByText('No files yet')
    adapter.control.fail({ kind: 'status', status: 422, operation: 'files.upload' })
    await add(newFile('odd.txt', 10))
    expect(await screen.findByRole('button', { name: 'Remove odd.txt' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Go on with odd.txt' })).not.toBeInTheDocument()
  })

  it('takes files that are dropped, and keeps the page when they miss', async () => {
    setUp()
    const button = await screen.findByRole('button', { name: 'Add files' })
    const root = button.closest('[data-slot="clientele"]') as Element
    expect(drag('dragover', root, newFile('missed.txt')).defaultPrevented).toBe(true)
    expect(drag('drop', root, newFile('missed.txt')).defaultPrevented).toBe(true)
    drag('dragover', button, newFile('dropped.txt'))
    expect(await screen.findByText('Let go to add them')).toBeInTheDocument()
    drag('drop', button, newFile('dropped.txt'))
    expect(await screen.findByRole('button', { name: 'Download dropped.txt' })).toBeVisible()
    expect(screen.queryByText(/missed/)).not.toBeInTheDocument()
  })

  it('takes files in a shadow root, and keeps the page when they miss', async () => {
    const host = document.createElement('div')
    document.body.append(host)
    const shadow = host.attachShadow({ mode: 'open' })
    const place = document.createElement('div')
    shadow.append(place)
    const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
    const { unmount } = render(inRoot(adapter, <AttachmentList on={on} />), { container: place, baseElement: place })
    const button = await within(place).findByRole('button', { name: 'Add files' })
    const root = button.closest('[data-slot="clientele"]') as Element
    expect(drag('drop', root, newFile('missed.txt')).defaultPrevented).toBe(true)
    drag('drop', button, newFile('dropped.txt'))
    expect(await within(place).findByRole('button', { name: 'Download dropped.txt' })).toBeVisible()
    unmount()
    host.remove()
  })

  it('leaves alone what is dragged and is no file', async () => {
    setUp()
    const button = await screen.findByRole('button', { name: 'Add files' })
    const dataTransfer = holding()
    dataTransfer.setData('text/plain', 'words')
    const event = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer })
    button.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
  })

  it('takes a picture that is pasted', async () => {
    setUp()
    const button = await screen.findByRole('button', { name: 'Add files' })
    const clipboardData = holding(newFile('image.png', 100, 'image/png'))
    act(
      () => void button.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })),
    )
    expect(await screen.findByRole('button', { name: 'Download image.png' })).toBeVisible()
  })

  it('says that a download did not succeed, and keeps the file', async () => {
    const { add, adapter } = setUp()
    await add(newFile('one.txt', 10))
    const button = await screen.findByRole('button', { name: 'Download one.txt' })
    adapter.control.fail({ kind: 'status', status: 403, operation: 'files.read' })
    await userEvent.click(button)
    expect(await screen.findByRole('alert')).toHaveTextContent('The download did not succeed')
  })

  it('hands out the bytes under their name, without a click that the host could see', async () => {
    const { add } = setUp()
    await add(newFile('one.txt', 10))
    const saved: HTMLAnchorElement[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this)
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Download one.txt' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatchObject({ download: 'one.txt', isConnected: false })
    expect(saved[0]?.href).toMatch(/^blob:/)
    click.mockRestore()
  })

  it('says where the adapter has no port for files', () => {
    const { files: _files, ...adapter } = createMemoryAdapter()
    render(inRoot(adapter, <AttachmentList on={on} />))
    expect(screen.getByText('Files cannot be added here')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('stores files where the adapter does not list them', async () => {
    const { files, ...others } = createMemoryAdapter({ seed: sampleSeed() })
    const adapter = { ...others, ...(files && { files: { upload: files.upload, read: files.read } }) }
    const { container } = render(inRoot(adapter, <AttachmentList on={on} />))
    const input = container.querySelector<HTMLInputElement>('[data-slot="file-picker-input"]')
    if (input) await userEvent.upload(input, newFile('one.txt', 10))
    expect(await screen.findByText('Stored')).toBeVisible()
  })

  it('says everything in Chinese', async () => {
    const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
    render(
      <Clientele adapter={adapter} locale="zh-CN" zone="Asia/Shanghai" catalogue={zhCN}>
        <AttachmentList on={on} />
      </Clientele>,
    )
    expect(await screen.findByText('还没有附件')).toBeVisible()
    expect(screen.getByRole('button', { name: '添加附件' })).toBeVisible()
  })

  it('ends quietly while an upload is under way', async () => {
    const { add, unmount, adapter } = setUp({ latency: 30 })
    await add(newFile('large.txt', 9_000))
    await screen.findByRole('progressbar')
    unmount()
    const before = adapter.control.calls.length
    await adapter.access?.actor({})
    await adapter.access?.actor({})
    await adapter.access?.actor({})
    expect(adapter.control.calls.length).toBe(before + 3)
  })
})

describe('<AttachmentListView />', () => {
  it('says of each upload where it stands', () => {
    render(inRoot(createMemoryAdapter(), <Uploading />))
    for (const text of [
      '2.5 MB of 4.2 MB',
      'Waits its turn',
      'Waits for the network, then goes on by itself',
      'Nobody knows whether it was stored',
      'The file is empty',
      'This file is on the list already',
      'Stored',
    ])
      expect(screen.getByText(text)).toBeVisible()
    expect(screen.getAllByRole('progressbar')).toHaveLength(3)
    expect(screen.getAllByRole('button', { name: /^Go on with/ })).toHaveLength(3)
  })

  it('takes a removal back, where it was and with the focus', async () => {
    render(inRoot(createMemoryAdapter(), <Removing />))
    await userEvent.click(screen.getByRole('button', { name: 'Remove Service quote 2026.xlsx' }))
    const undo = screen.getByRole('button', { name: 'Undo: keep Service quote 2026.xlsx' })
    expect(undo).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    const names = screen.getAllByRole('listitem').map((row) => row.querySelector('p')?.title)
    expect(names).toEqual(['TS-860 calibration certificate.pdf', 'Service quote 2026.xlsx', 'On site 3.jpg'])
  })

  it('keeps the ending of a long name in sight, and markup as text', () => {
    const { container } = render(inRoot(createMemoryAdapter(), <LongNames />))
    expect(screen.getAllByText('.pdf')[0]).toBeVisible()
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument()
  })

  it('draws a picture without an address, and an icon where it cannot', async () => {
    const canvas = new OffscreenCanvas(4, 4)
    canvas.getContext('2d')?.fillRect(0, 0, 4, 4)
    const bytes = await canvas.convertToBlob({ type: 'image/png' })
    const files = ['good.png', 'broken.png'].map((name) => ({ id: name, name, size: 9, mediaType: 'image/png' }))
    const bytesOf = ({ name }: { readonly name: string }) => (name === 'good.png' ? bytes : new Blob(['no picture']))
    const { container } = render(inRoot(createMemoryAdapter(), <AttachmentListView files={files} bytesOf={bytesOf} />))
    await waitFor(() => expect(container.querySelectorAll('[data-picture]')).toHaveLength(1))
    expect(container.querySelectorAll('img')).toHaveLength(0)
    expect(container.querySelector('[data-slot="attachment-list-preview"]:not([data-picture]) svg')).toBeVisible()
  })
})

const waiting: UploadItem = {
  id: 'u',
  name: 'a.pdf',
  size: 1,
  mediaType: 'application/pdf',
  sentBytes: 0,
  status: 'waiting',
  source: new Blob(),
}

describeWidget('<AttachmentListView />', {
  slot: 'attachment-list',
  element: (props) => <AttachmentListView {...props} files={[]} uploads={uploadsOf([waiting])} />,
  labels: { override: { waiting: 'In the queue' }, shows: 'In the queue' },
})

describeWidget('<FilePicker />', {
  slot: 'file-picker',
  element: (props) => <FilePicker {...props} onFiles={() => undefined} />,
  labels: { override: { add: 'Attach something' }, shows: 'Attach something' },
})
