import { CrmError, type FileRef, type Instant } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import type { UploadItem } from '@clientele/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { fn } from 'storybook/test'
import { useClientele } from '../clientele/index.js'
import { AttachmentList } from './AttachmentList.js'
import { AttachmentListView, type AttachmentListViewProps } from './AttachmentListView.js'
import { FilePicker } from './FilePicker.js'
import { uploadsOf } from './uploadsOf.js'

const on = { resource: 'customers', id: 'c-huadong' } as const
const megabyte = 1024 * 1024
const by = { id: 'p-zhou-lan', name: '周岚' }
const at = (text: string) => text as Instant

const chinese: readonly FileRef[] = [
  {
    id: 'f1',
    name: 'TS-860 校准证书.pdf',
    size: 1.8 * megabyte,
    mediaType: 'application/pdf',
    added: { at: at('2026-11-20T01:40:00.000Z'), by },
  },
  {
    id: 'f2',
    name: '2026 年维保报价单.xlsx',
    size: 46_200,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    added: { at: at('2026-11-19T08:05:00.000Z'), by },
  },
  {
    id: 'f3',
    name: '现场照片 3.jpg',
    size: 2.4 * megabyte,
    mediaType: 'image/jpeg',
    added: { at: at('2025-12-04T08:05:00.000Z'), by },
  },
]

const english: readonly FileRef[] = [
  {
    id: 'f1',
    name: 'TS-860 calibration certificate.pdf',
    size: 1.8 * megabyte,
    mediaType: 'application/pdf',
    added: { at: at('2026-11-20T01:40:00.000Z'), by: { id: 'p', name: 'Lan Zhou' } },
  },
  {
    id: 'f2',
    name: 'Service quote 2026.xlsx',
    size: 46_200,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    added: { at: at('2026-11-19T08:05:00.000Z') },
  },
  { id: 'f3', name: 'On site 3.jpg', size: 2.4 * megabyte, mediaType: 'image/jpeg' },
]

const upload = (id: string, item: Partial<UploadItem>): UploadItem => ({
  id,
  name: 'IMG_2041.jpg',
  size: 4.2 * megabyte,
  mediaType: 'image/jpeg',
  sentBytes: 0,
  status: 'waiting',
  source: new Blob([]),
  ...item,
})

const failure = (code: 'unavailable' | 'forbidden', effect: 'none' | 'unknown' = 'none') =>
  new CrmError({ code, effect })

const everyState = uploadsOf([
  upload('u1', { status: 'sending', sentBytes: 2.5 * megabyte }),
  upload('u2', { name: 'IMG_2042.jpg' }),
  upload('u3', { name: 'IMG_2043.jpg', status: 'paused', sentBytes: 3.7 * megabyte }),
  upload('u4', { name: 'IMG_2044.jpg', status: 'failed', sentBytes: 3.7 * megabyte, error: failure('unavailable') }),
  upload('u5', {
    name: 'contract.pdf',
    mediaType: 'application/pdf',
    status: 'failed',
    error: failure('unavailable', 'unknown'),
  }),
  upload('u6', {
    name: 'walk-through.mp4',
    mediaType: 'video/mp4',
    size: 212 * megabyte,
    status: 'failed',
    reason: { code: 'file-too-large', params: { max: 10 * megabyte } },
  }),
  upload('u7', {
    name: 'setup.exe',
    mediaType: 'application/x-msdownload',
    status: 'failed',
    reason: { code: 'file-type' },
  }),
  upload('u8', {
    name: 'notes.txt',
    mediaType: 'text/plain',
    size: 0,
    status: 'failed',
    reason: { code: 'file-empty' },
  }),
  upload('u9', { name: 'IMG_2041.jpg', status: 'failed', reason: { code: 'file-duplicate' } }),
  upload('u10', { name: 'IMG_2045.heic', mediaType: 'image/heic', status: 'done', sentBytes: 4.2 * megabyte }),
])

const meta = {
  title: 'Widgets/Attachment list',
  component: AttachmentListView,
  args: { files: [], onDownload: fn(async () => undefined), onCancel: fn(), onRetry: fn() },
  render: (args) => <InWords {...args} />,
} satisfies Meta<typeof AttachmentListView>

export default meta

type Story = StoryObj<typeof meta>

/** Files as they were stored, with who added them and when. */
export const Default: Story = {}

/** A backend that has no files of this customer yet, and the way to add some. */
export const Empty: Story = { render: () => <AttachmentList on={on} /> }

/** The files are on their way. */
export const Loading: Story = {
  parameters: { clientele: { network: 'slow' } },
  render: () => <AttachmentList on={on} />,
}

/** The server did not answer. */
export const Failed: Story = {
  parameters: { clientele: { network: 'failing' } },
  render: () => <AttachmentList on={on} />,
}

/** Everything that can become of an upload, above what is stored. */
export const Uploading: Story = { args: { uploads: everyState } }

/** Names of every length and script: the ending stays in sight. */
export const LongNames: Story = {
  args: {
    files: [
      `华东测绘仪器有限公司 2026 年度全站仪与水准仪维保服务合同（含附件一至附件七，第二次修订稿，双方盖章扫描件）.pdf`,
      `${'Final '.repeat(40)}version.docx`,
      `${'x'.repeat(250)}.jpg`,
      '<img src=x onerror=alert(1)>.png',
      'ملف العميل.pdf',
      '.gitignore',
    ].map((name, index) => ({ id: `f${index}`, name, size: 1_200 * (index + 1), mediaType: 'application/pdf' })),
  },
  render: (args) => <AttachmentListView {...args} />,
}

/** On a phone names take two lines and every button is as large as a finger. */
export const Narrow: Story = {
  args: { uploads: everyState },
  render: (args) => <InWords {...args} style={{ maxInlineSize: 360 }} />,
}

/** A removed file can be put back where it was. */
export const Removing: Story = { render: (args) => <Removable {...args} /> }

/** The adapter has no port for files. */
export const NoPort: Story = {
  parameters: { clientele: { createAdapter: withoutFiles } },
  render: () => <AttachmentList on={on} />,
}

/** The adapter stores files but does not list them. */
export const NotListed: Story = {
  parameters: { clientele: { createAdapter: withoutList } },
  render: () => <AttachmentList on={on} limits={{ maxBytes: 10 * megabyte }} />,
}

/** The ways to add a file, with what it may be. */
export const Picker: Story = { render: () => <FilePicker onFiles={fn()} limits={{ maxBytes: 10 * megabyte }} /> }

function InWords(props: AttachmentListViewProps) {
  const { locale } = useClientele()
  const files = props.files.length > 0 ? props.files : locale === 'zh-CN' ? chinese : english
  return <AttachmentListView {...props} files={files} />
}

function Removable(props: AttachmentListViewProps) {
  const { locale } = useClientele()
  const [files, setFiles] = useState(locale === 'zh-CN' ? chinese : english)
  return (
    <AttachmentListView
      {...props}
      files={files}
      onRemove={(gone) => setFiles((all) => all.filter(({ id }) => id !== gone.id))}
      onRestore={(file, index) => setFiles((all) => all.toSpliced(index, 0, file))}
    />
  )
}

function memory(): MemoryAdapter {
  return createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
}

function withoutFiles() {
  const { files: _files, ...adapter } = memory()
  return adapter
}

function withoutList() {
  const { files, ...adapter } = memory()
  const { list: _list, ...rest } = files ?? {}
  return { ...adapter, ...(files && { files: { ...rest, upload: files.upload, read: files.read } }) }
}
