import { describe, expect, it } from 'vitest'
import {
  defineFields,
  type FieldContext,
  type FieldDescriptor,
  type FieldValues,
  fromFormValues,
  isRequired,
  isVisible,
  readFormValues,
  settleFields,
  toFormValues,
  validateFields,
} from '../index.js'

const label = { en: 'Label' }
const text = { type: 'text', label } as const
const is = (value: string, ...path: string[]) => ({ op: 'equals', of: [{ path }, value] }) as const
const filled = (...path: string[]) => ({ op: 'not', of: { op: 'empty', path } }) as const
const less = (...of: readonly [{ path: readonly string[] } | number, { path: readonly string[] } | number]) =>
  ({ op: 'less', of }) as const
const options = [
  { value: 'a', label },
  { value: 'old', label, retired: true },
]

const fields = defineFields([
  { ...text, key: 'kind', required: true },
  { ...text, key: 'why', required: true, visibleWhen: is('other', 'kind') },
  { ...text, key: 'more', required: true, visibleWhen: filled('why') },
  { ...text, key: 'number', readOnly: true },
  { key: 'due', type: 'calendar-date', label, required: less({ path: ['today'] }, { path: ['start'] }) },
  { key: 'start', type: 'calendar-date', label },
  { key: 'total', type: 'computed', label, computed: { op: 'sum', path: ['parts', 'cost'] } },
  { ...text, key: 'approval', required: less(100, { path: ['total'] }) },
  {
    key: 'parts',
    type: 'rows',
    label,
    minimum: 1,
    fields: [
      { key: 'count', type: 'number', label, required: true, minimum: 0 },
      { key: 'price', type: 'number', label },
      {
        key: 'cost',
        type: 'computed',
        label,
        computed: { op: 'multiply', of: [{ path: ['count'] }, { path: ['price'] }] },
      },
      { ...text, key: 'note', required: less(50, { path: ['cost'] }), visibleWhen: is('b', 'record', 'kind') },
      { key: 'state', type: 'choice', label, options, readOnly: is('old', 'state') },
    ],
  },
])
const found = (values: FieldValues, context?: FieldContext) =>
  validateFields(fields, values, context).map(({ path, reason }) => `${path.join('.')} ${reason.code}`)

describe('validateFields', () => {
  it('checks what is visible, in the order of the fields', () => {
    expect(found({ kind: 'a', parts: [{ count: 1 }] })).toEqual([])
    expect(found({ kind: ' ', parts: [] })).toEqual(['kind required'])
    expect(found({ kind: 'other' })).toEqual(['why required'])
    expect(found({ kind: 'other', why: 'x' })).toEqual(['more required'])
  })

  it('lets no rule read what nobody sees', () => {
    expect(settleFields(fields, { kind: 'a', why: 'left over', more: 'too' })).toEqual({ kind: 'a', total: 0 })
    expect(found({ kind: 'a', why: 'left over' })).toEqual([])
  })

  it('reads its own row first, and the record around it at `record`', () => {
    const parts = [{ count: 2, price: 30 }, { count: 1, price: 30 }, { price: 1 }]
    expect(found({ kind: 'b', parts })).toEqual(['parts.0.note required', 'parts.2.count required'])
    expect(found({ kind: 'a', parts: [{ count: 2, price: 60 }] })).toEqual(['approval required'])
    const [, , , note] = fields[8].fields
    expect(isVisible(note, { kind: 'b' }, {}, {})).toBe(true)
    expect(isRequired(note, {}, {}, { cost: 51 })).toBe(true)
    expect(isRequired(note, {}, {}, { cost: 50 })).toBe(false)
  })

  it('knows today from the context alone', () => {
    const today = '2026-11-20' as FieldContext['today'] & string
    expect(found({ kind: 'a', start: '2026-11-21' }, { today })).toEqual(['due required'])
    expect(found({ kind: 'a', start: '2026-11-20' }, { today })).toEqual([])
    expect(found({ kind: 'a', start: '2026-11-21' })).toEqual([])
  })

  it('refuses a change of what is read-only, and knows a row that moved', () => {
    const kept = { kind: 'a', number: 'N1', parts: [{ count: 1, state: 'old' }, { count: 2 }], gone: 1 }
    expect(found(kept, { kept })).toEqual([])
    expect(found({ ...kept, parts: kept.parts.toReversed() }, { kept })).toEqual([])
    expect(found({ ...kept, number: 'N2' }, { kept })).toEqual(['number read-only'])
    expect(
      found({ ...kept, parts: [{ count: 1, state: 'old' }] }, { kept: { ...kept, parts: [{ count: 1 }] } }),
    ).toEqual(['parts.0.state read-only'])
  })

  it('names a value of no field, of a row too, unless it was there', () => {
    expect(found({ kind: 'a', gone: 1, absent: undefined })).toEqual(['gone unknown-field'])
    expect(found({ kind: 'a', gone: 1 }, { kept: { gone: 2 } })).toEqual([])
    expect(found({ kind: 'a', parts: [{ id: 'r1', count: 1, old: 'x' }] })).toEqual(['parts.0.old unknown-field'])
    expect(found(JSON.parse('{"kind":"a","__proto__":1,"constructor":2}'))).toEqual([
      '__proto__ unknown-field',
      'constructor unknown-field',
    ])
  })

  it('hides the fields of a hidden section', () => {
    const sections = [{ key: 's', title: label, fields: ['why', 'parts'], visibleWhen: is('b', 'kind') }]
    expect(found({ kind: 'other', parts: [{}] }, { sections })).toEqual([])
    expect(settleFields(fields, { kind: 'other', why: 'x', parts: [{ count: 1 }] }, { sections })).toEqual({
      kind: 'other',
      total: 0,
    })
  })

  it('comes to rest for rules that never do', () => {
    const loop = defineFields([
      { ...text, key: 'a', visibleWhen: { op: 'empty', path: ['b'] } },
      { ...text, key: 'b', visibleWhen: filled('a') },
    ])
    expect(validateFields(loop, { a: 'x', b: 'y' })).toEqual([])
  })
})

describe('fromFormValues', () => {
  it('reads, checks and leaves out what is not to be sent', () => {
    const form = {
      ...toFormValues(fields, { number: 'N1' }),
      kind: ' Ｂ ',
      why: 'hidden',
      due: '2026年2月30日',
      parts: [{ count: '１,000', price: '0.1', id: 'r1' }, { count: 'many' }],
    }
    expect(fromFormValues(fields, form)).toEqual({
      values: {
        kind: 'Ｂ',
        number: 'N1',
        total: 100,
        parts: [{ id: 'r1', count: 1000, price: 0.1, cost: 100 }, {}],
      },
      errors: [
        { path: ['due'], reason: { code: 'date', params: { year: 2026, month: 2, day: 30, days: 28 } } },
        { path: ['parts', 1, 'count'], reason: { code: 'number' } },
      ],
    })
    expect(readFormValues(fields, form).values).toMatchObject({ why: 'hidden' })
  })

  it('keeps an untouched mask out, sends what is typed as it is, and null for what is cleared', () => {
    const phone = { key: 'phone', type: 'phone', label, sensitive: 'phone', required: true } as const
    const kept = { kind: 'phone', masked: '138 •••• 8000', handle: 'h1' } as const
    const form = toFormValues([phone], { phone: kept })
    const sent = (change: object) => fromFormValues([phone], { phone: { kept, typed: '', cleared: false, ...change } })
    expect(form).toEqual({ phone: { kept, typed: '', cleared: false } })
    expect(fromFormValues([phone], form)).toEqual({ values: {}, errors: [] })
    expect(sent({ typed: '１39 0013 9000' })).toEqual({ values: { phone: '13900139000' }, errors: [] })
    expect(sent({ cleared: true })).toEqual({
      values: { phone: null },
      errors: [{ path: ['phone'], reason: { code: 'required' } }],
    })
  })

  it('begins with defaults only when asked', () => {
    const fields = defineFields([
      { ...text, key: 'a', default: 'x' },
      { ...text, key: 'b', default: 'y' },
    ])
    expect(toFormValues(fields, { b: null })).toEqual({ a: '', b: '' })
    expect(toFormValues(fields, { b: null }, { defaults: true })).toEqual({ a: 'x', b: '' })
  })

  it('works out a thousand values that stand on one another, in whatever order the fields come', () => {
    const chain = Array.from({ length: 1000 }, (_, index): FieldDescriptor => {
      const computed = { op: 'add', of: [{ path: [`k${index - 1}`] }, 1] } as const
      return { key: `k${index}`, type: 'computed', label, computed: index ? computed : 1 }
    })
    expect(settleFields(chain, {}).k999).toBe(1000)
    expect(settleFields(chain.toReversed(), {}).k999).toBe(1000)
  })
})
