import type { FieldDescriptor, FieldValue, Instant } from '@clientele/core'
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'
import { zhCN } from '../locales/zh-CN.js'
import { columnsOf, FieldList, FieldView, type FieldViewProps } from './index.js'
import { sampleFields, sampleSections, sampleValues } from './sampleFields.js'

const now = '2026-11-20T06:50:00.000Z' as Instant

function fieldOf(key: string): FieldDescriptor {
  return sampleFields.find((each) => each.key === key) ?? { key, type: 'text', label: { en: key } }
}

function show(props: Partial<FieldViewProps> & Pick<FieldViewProps, 'field' | 'value'>, chinese = false) {
  const language = chinese ? { locale: 'zh-CN', catalogue: zhCN } : { locale: 'en' }
  const { container } = render(
    <ClienteleFrame
      {...language}
      zone="Asia/Shanghai"
      clock={() => now}
      href={({ resource, id }) => `#${resource}/${id}`}
    >
      <FieldView {...props} />
    </ClienteleFrame>,
  )
  return container.querySelector('[data-slot=field-view]') ?? container
}

describe('<FieldView />', () => {
  it.each<readonly [string, string, string]>([
    ['number', 'HF20261120-017', 'HF20261120-017'],
    ['method', '面谈', 'Face to face'],
    ['date', '2026-11-20', '20 Nov 2026'],
    ['visitor', '赵启明', '赵启明'],
    ['phone', '138 •••• 6021', '138 •••• 6021'],
    ['next', '2027-02-11 09:00', '11 Feb 2027 09:00'],
    ['arrived', '今天 13:40', 'Today 13:40'],
    ['distance', '42.5 km', '42.5 km'],
    ['budget', '¥186,400.00', 'CN¥186,400.00'],
    ['service', '较好', 'Fairly good'],
    ['likely', '8 / 10', '8 of 10'],
    ['interests', '全站仪、GNSS 接收机、uav', 'Total stations, GNSS receivers, uav'],
    ['share', '83.3%', '83.3%'],
  ])('shows %s', (key, chinese, english) => {
    expect(show({ field: fieldOf(key), value: sampleValues[key] }, true)).toHaveTextContent(chinese)
    expect(show({ field: fieldOf(key), value: sampleValues[key] })).toHaveTextContent(english)
  })

  it.each<readonly [string, FieldValue | undefined]>([
    ['text', ''],
    ['choice', null],
    ['choices', []],
    ['rows', undefined],
    ['signature', { strokes: [] }],
  ])('shows a dash for an empty %s', (type, value) => {
    const field = { key: 'a', type, label: {} } as FieldDescriptor
    expect(show({ field, value })).toHaveTextContent(/^—$/)
  })

  it.each<readonly [string, FieldValue, string]>([
    ['choice', 'telex', 'telex'],
    ['hologram', 'as it is', 'as it is'],
    ['hologram', { depth: 3 }, '{"depth":3}'],
    ['money', 'a lot', 'a lot'],
    ['reference', 'somebody', 'somebody'],
    ['instant', 'once', 'once'],
  ])('shows a %s of %j as it is', (type, value, text) => {
    const field = { key: 'a', type, label: {} } as FieldDescriptor
    expect(show({ field, value })).toHaveTextContent(text)
  })

  it('never shows a sensitive value that came unmasked', () => {
    const field: FieldDescriptor = { key: 'phone', type: 'phone', sensitive: 'phone', label: { en: 'Phone' } }
    expect(show({ field, value: '13816526021' })).not.toHaveTextContent('1652')
  })

  it('hands a mask to the host, and says whose it is', () => {
    const shown = show({
      field: fieldOf('phone'),
      value: sampleValues.phone,
      of: 'Jaan Tamm',
      renderMasked: ({ masked }, what) => `${what}: ${masked}`,
    })
    expect(shown).toHaveTextContent('Phone of Jaan Tamm: 138 •••• 6021')
  })

  it('links to the record a field points to', () => {
    show({ field: fieldOf('customer'), value: sampleValues.customer })
    expect(screen.getByRole('link', { name: '华东测绘仪器有限公司' })).toHaveAttribute('href', '#customers/c1')
  })

  it('shows files by name and size', () => {
    expect(show({ field: fieldOf('photos'), value: sampleValues.photos })).toHaveTextContent(
      'certificate-2026.pdf 86 kB',
    )
  })

  it('says of every tick whether it is done', () => {
    show({ field: fieldOf('prepared'), value: sampleValues.prepared })
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'done: Earlier visits read',
      'open: Open tickets checked',
      'done: Certificates taken along',
    ])
  })

  it('shows a drawn signature and a typed one', () => {
    show({ field: fieldOf('signature'), value: sampleValues.signature })
    expect(screen.getByRole('img', { name: 'Drawn signature of 陈思远' })).toBeVisible()
    expect(show({ field: fieldOf('signature'), value: { strokes: [], name: 'Jaan Tamm' } })).toHaveTextContent(
      'Jaan Tammsigned by typing the name',
    )
  })

  it('shows rows as a table', () => {
    show({ field: fieldOf('notes'), value: sampleValues.notes, style: { inlineSize: 800 } })
    const table = screen.getByRole('table', { name: 'Visit notes' })
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4)
    expect(within(table).getByRole('cell', { name: /升级后仪器漂移/ })).toBeVisible()
  })
})

describe('<FieldList />', () => {
  it('stands by sections and leaves out what the rules hide', () => {
    const fields = sampleFields.map((field) =>
      field.key === 'budget'
        ? { ...field, visibleWhen: { op: 'equals', of: [{ path: ['method'] }, 'phone'] } as const }
        : field,
    )
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai" clock={() => now}>
        <FieldList fields={fields} sections={sampleSections} values={sampleValues} />
      </ClienteleFrame>,
    )
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Visit',
      'Satisfaction',
      'Visit notes',
      'Signatures',
    ])
    expect(screen.getByText('Distance')).toBeVisible()
    expect(screen.queryByText('Budget')).toBeNull()
  })
})

describe('columnsOf', () => {
  const context = { locale: 'zh-CN', zone: 'Asia/Shanghai' }
  const columns = columnsOf<{ readonly values: typeof sampleValues }>(sampleFields, {
    read: ({ values }) => values,
    context,
  })
  const record = { values: sampleValues }

  it('heads, aligns and writes the values of a record', () => {
    const budget = columns.find(({ key }) => key === 'budget')
    expect([budget?.header, budget?.align, budget?.text(record)]).toEqual(['预算', 'end', '¥186,400.00'])
  })

  it('keeps each cell to one line', () => {
    render(
      <ClienteleFrame locale="zh-CN" catalogue={zhCN} zone="Asia/Shanghai" clock={() => now}>
        {columns.map(({ key, cell }) => (
          <div key={key}>{cell(record)}</div>
        ))}
      </ClienteleFrame>,
    )
    expect(screen.getByText('2 行')).toBeVisible()
    expect(screen.getByText('2 / 3')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('writes a sensitive value by its mask', () => {
    expect(columns.find(({ key }) => key === 'phone')?.text(record)).toBe('138 •••• 6021')
  })
})
