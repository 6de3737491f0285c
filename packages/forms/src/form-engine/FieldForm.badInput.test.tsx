import { ClienteleFrame, type ClienteleFrameProps } from '@clientele/components'
import { zhCN } from '@clientele/components/locales/zh-CN'
import type { FieldDescriptor, FieldValues } from '@clientele/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { formsZhCN } from '../locales/zh-CN.js'
import { FieldForm, type FieldFormProps } from './FieldForm.js'
import type { SubmitForm } from './model/index.js'
import { everyKind } from './sampleKinds.js'

type Language = 'en' | 'zh-CN'

interface Given extends Partial<FieldFormProps> {
  readonly locale: Language
  readonly zone?: string
}

function show({ locale, zone = 'Europe/Tallinn', ...props }: Given) {
  const onSubmit = vi.fn<SubmitForm>()
  const words: Partial<ClienteleFrameProps> = locale === 'zh-CN' ? { catalogue: { ...zhCN, ...formsZhCN } } : {}
  const view = render(
    <StrictMode>
      <ClienteleFrame locale={locale} zone={zone} confirmLeave={false} {...words}>
        <FieldForm aria-label="A form" fields={everyKind} submitLabel="Submit" onSubmit={onSubmit} {...props} />
      </ClienteleFrame>
    </StrictMode>,
  )
  return { ...view, onSubmit }
}

const submit = () => userEvent.click(screen.getByRole('button', { name: /^Submit/ }))
const box = (name: RegExp) => screen.findByRole('textbox', { name })
const only = (...keys: readonly string[]) => everyKind.filter(({ key }) => keys.includes(key))

interface Case {
  readonly what: string
  readonly key: string
  readonly typed: string
  readonly en: { readonly name: RegExp; readonly message: string }
  readonly zh: { readonly name: RegExp; readonly message: string }
}

const refused: readonly Case[] = [
  {
    what: 'a day that the month does not have',
    key: 'day',
    typed: '2026-02-30',
    en: { name: /^Day/, message: 'February 2026 has 28 days' },
    zh: { name: /^日期/, message: '2026 年 2 月只有 28 天' },
  },
  {
    what: 'a thirteenth month in full-width digits',
    key: 'day',
    typed: '２０２６－１３－０１',
    en: { name: /^Day/, message: 'There is no month 13' },
    zh: { name: /^日期/, message: '没有 13 月' },
  },
  {
    what: 'an emoji in a phone number',
    key: 'phone',
    typed: '138📞1652 7740',
    en: { name: /^Phone/, message: 'A phone number has digits, spaces, hyphens and at most a + in front' },
    zh: { name: /^电话/, message: '电话号码只能包含数字、空格和连字符，国家代码前可加 +' },
  },
  {
    what: 'a phone number that is too short, in full-width digits',
    key: 'phone',
    typed: '１３９　１６５２　７７４',
    en: { name: /^Phone/, message: 'Needs 11 digits; has 10' },
    zh: { name: /^电话/, message: '号码应为 11 位，现在是 10 位' },
  },
  {
    what: 'a word for a number',
    key: 'quantity',
    typed: 'twelve',
    en: { name: /^Quantity/, message: 'A number looks like 1234.5' },
    zh: { name: /^数量/, message: '请填写数字，如 1234.5' },
  },
  {
    what: 'an address without a company',
    key: 'email',
    typed: 'chen@',
    en: { name: /^E-mail/, message: 'An address looks like name@company.com' },
    zh: { name: /^邮箱/, message: '邮箱格式如 name@company.com' },
  },
  {
    what: 'a duration of words',
    key: 'duration',
    typed: 'soon',
    en: { name: /^Duration/, message: 'A duration looks like 1:30, 90 min or 1.5 h' },
    zh: { name: /^时长/, message: '时长格式如 1:30、90分钟、1.5小时' },
  },
]

describe.each(['en', 'zh-CN'] as const)('a form that is given something wrong, in %s', (locale) => {
  it.each(refused)('says what is wrong with $what, and keeps it', async ({ key, typed, ...texts }) => {
    const { onSubmit } = show({ locale, fields: only(key), values: {} })
    const { name, message } = locale === 'en' ? texts.en : texts.zh
    const control = await box(name)
    await userEvent.type(control, typed)
    await submit()
    await waitFor(() => expect(control).toHaveAccessibleDescription(new RegExp(escaped(message))))
    expect(control).toBeInvalid()
    expect(control).toHaveValue(typed)
    expect(control).toHaveFocus()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it.each(['moment', 'planned'])('says that the clock skips the %s, and keeps it', async (key) => {
    const { onSubmit } = show({ locale, fields: only(key), values: {} })
    const [day, time] = [await screen.findAllByRole('textbox')].flat()
    if (!day || !time) throw new Error('There is no day and time.')
    await userEvent.type(day, '2027-03-28')
    await userEvent.type(time, '03:30')
    await submit()
    const message =
      locale === 'en'
        ? 'There is no such time on this day: clocks go from 03:00 straight to 04:00'
        : '这一天没有这个时刻：时钟从 03:00 直接拨到 04:00'
    expect(await screen.findByText(message)).toBeVisible()
    await waitFor(() => expect(day).toHaveAccessibleDescription(new RegExp(message)))
    expect([day, time].map((each) => (each as HTMLInputElement).value)).toEqual(['2027-03-28', '03:30'])
    expect(onSubmit).not.toHaveBeenCalled()
    await userEvent.clear(time)
    await userEvent.type(time, '04:30')
    await waitFor(() => expect(day).toBeValid())
    await submit()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  it('says how long a pasted book is, and keeps it', async () => {
    const { onSubmit } = show({ locale, fields: only('longText'), values: {} })
    const control = await box(locale === 'en' ? /^Description/ : /^说明/)
    const book = '字'.repeat(100_000)
    await userEvent.click(control)
    await userEvent.paste(book)
    await submit()
    const message = locale === 'en' ? /At most 200 characters; this has 100000/ : /最多 200 个字，现在是 100000 个/
    await waitFor(() => expect(control).toHaveAccessibleDescription(message))
    expect(control).toHaveValue(book)
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it.each(['text', 'quantity', 'day', 'duration', 'phone', 'email'])('takes a book pasted into %s', async (key) => {
    const { onSubmit } = show({ locale, fields: only(key), values: {} })
    const control = await screen.findByRole('textbox')
    const book = '9'.repeat(100_000)
    await userEvent.click(control)
    await userEvent.paste(book)
    await submit()
    await waitFor(() => expect(control).toBeInvalid())
    expect(control).toHaveValue(book)
    expect(onSubmit).not.toHaveBeenCalled()
  })
})

describe('fields in code that wait for one another', () => {
  it('hide one another without stopping the form', async () => {
    const fields: readonly FieldDescriptor[] = [
      { key: 'title', type: 'text', label: { en: 'Title' } },
      { key: 'a', type: 'number', label: { en: 'A' }, visibleWhen: { op: 'not', of: { op: 'empty', path: ['b'] } } },
      { key: 'b', type: 'number', label: { en: 'B' }, visibleWhen: { op: 'not', of: { op: 'empty', path: ['a'] } } },
      { key: 'c', type: 'computed', label: { en: 'C' }, computed: { op: 'add', of: [{ path: ['d'] }, 1] } },
      { key: 'd', type: 'computed', label: { en: 'D' }, computed: { op: 'add', of: [{ path: ['c'] }, 1] } },
    ]
    const { onSubmit } = show({ locale: 'en', fields, values: {} })
    await userEvent.type(await box(/^Title/), 'Still here')
    await submit()
    await waitFor(() => expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ title: 'Still here' }))
  })
})

describe('a form whose record is older than its fields', () => {
  const fields: readonly FieldDescriptor[] = [
    { key: 'title', type: 'text', label: { en: 'Title' } },
    {
      key: 'channel',
      type: 'choice',
      label: { en: 'Channel' },
      options: [
        { value: 'visit', label: { en: 'Visit' } },
        { value: 'fax', label: { en: 'Fax' }, retired: true },
      ],
    },
    {
      key: 'interests',
      type: 'choices',
      label: { en: 'Interests' },
      options: [
        { value: 'lasers', label: { en: 'Lasers' } },
        { value: 'film', label: { en: 'Film' }, retired: true },
      ],
    },
  ]
  const values: FieldValues = { title: 'T', channel: 'fax', interests: ['film'], gone: 'of a field that is no more' }

  it('sends what it does not know neither changed nor away', async () => {
    const { onSubmit } = show({ locale: 'en', fields, values })
    await userEvent.type(await box(/^Title/), '!')
    await submit()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    const [sent, submission] = onSubmit.mock.calls[0] ?? []
    expect(sent).not.toHaveProperty('gone')
    expect(submission?.changed).toEqual(['title'])
  })

  it('keeps a retired option valid, and offers it to nobody else', async () => {
    const { onSubmit, unmount } = show({ locale: 'en', fields, values })
    expect(await screen.findByRole('radio', { name: 'Fax (no longer offered)' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Film (no longer offered)' })).toBeChecked()
    await submit()
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ channel: 'fax', interests: ['film'] })
    unmount()
    show({ locale: 'en', fields, values: { title: 'T' } })
    await screen.findByRole('radio', { name: 'Visit' })
    expect(screen.queryByRole('radio', { name: /Fax/ })).toBeNull()
    expect(screen.queryByRole('checkbox', { name: /Film/ })).toBeNull()
  })

  it.each([
    ['en', 'This field is no longer part of the form'],
    ['zh-CN', '表单中已没有这个字段'],
  ] as const)('says in %s which field is gone when the backend names it', async (locale, message) => {
    const { CrmError } = await import('@clientele/core')
    const error = new CrmError({
      code: 'invalid',
      effect: 'none',
      fieldErrors: [{ path: ['gone'], reason: { code: 'unknown-field' } }],
    })
    show({ locale, fields, values, onSubmit: () => Promise.reject(error) })
    await submit()
    expect(await screen.findByRole('alert')).toHaveTextContent(`gone`)
    expect(screen.getByRole('alert')).toHaveTextContent(message)
  })
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
