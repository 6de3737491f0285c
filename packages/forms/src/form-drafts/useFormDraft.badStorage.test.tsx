import { Clientele } from '@clientele/components'
import { zhCN } from '@clientele/components/locales/zh-CN'
import type { FieldDescriptor, FieldValues, Instant } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleSeed } from '@clientele/core/testing'
import { clearDrafts } from '@clientele/hooks'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FieldForm } from '../form-engine/index.js'
import { formsZhCN } from '../locales/zh-CN.js'
import { DraftNotices, DraftStatus, type UseFormDraftOptions, useFormDraft } from './index.js'

const note: FieldDescriptor = { key: 'note', type: 'long-text', label: { en: 'Note', 'zh-CN': '备注' } }
const hotel: FieldDescriptor = { key: 'hotel', type: 'text', label: { en: 'Hotel', 'zh-CN': '酒店' } }
const lodging: FieldDescriptor = { key: 'lodging', type: 'text', label: { en: 'Lodging', 'zh-CN': '住宿' } }
const actor = 'p-bad-storage'
const clock = () => '2026-11-20T06:51:00.000Z' as Instant

interface Given extends Partial<UseFormDraftOptions> {
  readonly fields: readonly FieldDescriptor[]
  readonly onSubmit?: (values: FieldValues) => void
}

function VisitForm({ fields, onSubmit = () => undefined, ...settings }: Given) {
  const draft = useFormDraft({ form: 'visit', on: 'new' }, { fields, delay: 0, ...settings })
  return (
    <FieldForm
      fields={fields}
      draft={draft}
      onSubmit={(values) => onSubmit(values)}
      renderHead={() => (
        <>
          <DraftStatus draft={draft} />
          <DraftNotices draft={draft} />
        </>
      )}
    />
  )
}

let scopes = 0
let adapter = createMemoryAdapter({ seed: sampleSeed(), scope: 'bad storage' })

function open(given: Given, locale: 'en' | 'zh-CN' = 'en') {
  return render(
    <Clientele
      adapter={adapter}
      actorId={actor}
      locale={locale}
      zone="Asia/Shanghai"
      clock={clock}
      confirmLeave={false}
      {...(locale === 'zh-CN' && { catalogue: { ...zhCN, ...formsZhCN } })}
    >
      <VisitForm {...given} />
    </Clientele>,
  )
}

const box = (name: string) => screen.findByRole('textbox', { name })

afterEach(async () => {
  vi.restoreAllMocks()
  await clearDrafts(adapter, actor)
  adapter = createMemoryAdapter({ seed: sampleSeed(), scope: `bad storage ${scopes++}` })
})

describe('a draft of an older form', () => {
  async function leaveOldDraft() {
    const { unmount } = open({ fields: [note, hotel], version: 1 })
    await userEvent.type(await box('Note'), 'keep me')
    await userEvent.type(await box('Hotel'), 'Astoria')
    await screen.findByText(/^Draft saved/)
    unmount()
  }

  it('gives back what has a place, names what has none, and keeps that too', async () => {
    await leaveOldDraft()
    const { unmount } = open({ fields: [note], version: 1 })
    await waitFor(async () => expect(await box('Note')).toHaveValue('keep me'))
    expect(screen.getByText(/no longer has these fields of your draft; their values are kept: hotel/)).toBeVisible()
    unmount()
    open({ fields: [note, hotel], version: 1 })
    await waitFor(async () => expect(await box('Hotel')).toHaveValue('Astoria'))
  })

  it('brings an older version up to this one', async () => {
    await leaveOldDraft()
    open({
      fields: [note, lodging],
      version: 2,
      migrate: ({ hotel: stay, ...rest }) => ({ ...rest, ...(stay !== undefined && { lodging: stay }) }),
    })
    await waitFor(async () => expect(await box('Lodging')).toHaveValue('Astoria'))
    expect(await box('Note')).toHaveValue('keep me')
  })

  it('says so where an older version cannot be brought up, and begins empty', async () => {
    await leaveOldDraft()
    open(
      {
        fields: [note],
        version: 2,
        migrate: () => {
          throw new Error('no way')
        },
      },
      'zh-CN',
    )
    expect(await screen.findByText('14:51 的旧版草稿打不开，已原样保留。')).toBeVisible()
    expect(await box('备注')).toHaveValue('')
    await userEvent.click(screen.getByRole('button', { name: '删除' }))
    await waitFor(() => expect(screen.queryByText(/旧版草稿打不开/)).toBeNull())
  })
})

describe.each([
  [
    'full',
    () =>
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError')
      }),
    'No storage is left on this device. What you type stays only as long as this page is open.',
    '这台设备的存储空间已满。内容只在本页打开期间保留。',
  ],
  [
    'forbidden',
    () =>
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError')
      }),
    'This browser does not allow drafts to be stored. What you type stays only as long as this page is open.',
    '浏览器不允许存草稿。内容只在本页打开期间保留。',
  ],
] as const)('typing while storage is %s', (_what, breakStorage, english, chinese) => {
  it.each([
    ['en', 'Note', english],
    ['zh-CN', '备注', chinese],
  ] as const)('loses no key and says so in %s', async (locale, name, message) => {
    breakStorage()
    const onSubmit = vi.fn()
    open({ fields: [note], onSubmit }, locale)
    await userEvent.type(await box(name), 'every key of this')
    expect(await screen.findByText(message)).toBeVisible()
    expect(await box(name)).toHaveValue('every key of this')
    await userEvent.click(screen.getByRole('button', { name: /Save|保存/ }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledWith(expect.objectContaining({ note: 'every key of this' })))
  })
})
