import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate, instant } from '../time/index.js'
import {
  type FieldDescriptor,
  type FieldType,
  type FieldValue,
  fromCsv,
  fromForm,
  fromFormValues,
  readCsv,
  toCsv,
  toForm,
  toFormValues,
  toText,
  writeCsv,
} from './index.js'

const label = { en: 'Label' }
const options = [
  { value: 'a', label: { en: 'First; choice' } },
  { value: 'b', label: { en: 'Second' } },
  { value: 'b2', label: { en: 'Second' } },
  { value: '=c', label: { en: 'a' } },
  { value: ' d\\', label: {} },
]
const field = (type: FieldType, more: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  key: type,
  type,
  label,
  ...more,
})

const line = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => text.trim())
  .filter(Boolean)
const nasty = fc.oneof(
  line,
  fc.stringMatching(/^['=+\-@|;,<>\\\n\r" a1]{1,12}$/).filter((text) => text.trim() === text),
)
const someName = nasty
const figure = fc
  .double({ min: -9e15, max: 9e15, noNaN: true })
  .filter((value) => !Object.is(value, -0) && (Math.abs(value) > 1e-15 || value === 0))
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)) ?? '')
const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const moment = fc
  .date({ min: new Date('1000-01-02'), max: new Date('9998-12-30'), noInvalidDate: true })
  .map((date) => instant(date) ?? '')
const money = fc.record({
  amount: fc
    .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 14n), fc.nat(999))
    .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part ? `.${part}` : ''}`),
  currency: fc.constantFrom('CNY', 'EUR', 'JPY'),
})
const point = fc.record({ x: figure, y: figure })
const chosen = fc.uniqueArray(fc.constantFrom(...options.map(({ value }) => value)), { minLength: 1 })

const cases: readonly (readonly [FieldDescriptor, fc.Arbitrary<unknown>])[] = [
  [field('text'), nasty],
  [field('long-text'), fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '')],
  [field('number', { unit: 'kg' }), figure],
  [field('money'), money],
  [field('calendar-date'), day],
  [field('instant'), moment],
  [
    field('planned-time'),
    fc.record({ date: day, time: clock, zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin') }),
  ],
  [field('duration'), fc.nat(1e6)],
  [field('phone'), fc.constantFrom('13800138000', '021-68881234', '+8613800138000', '95588', '0571-8888-123')],
  [field('email'), fc.emailAddress()],
  [field('choice', { options }), chosen.map(([value]) => value)],
  [field('choice', { key: 'open', optionList: 'unknown' }), nasty],
  [field('choices', { options }), chosen],
  [field('rating', { maximum: 7 }), fc.integer({ min: 1, max: 7 })],
  [field('ticks', { options }), chosen],
  [field('reference', { referenceTo: 'people' }), fc.record({ id: nasty, name: someName })],
  [
    field('file'),
    fc.array(
      fc.record({ id: nasty, name: someName, size: fc.nat(), mediaType: fc.constantFrom('image/png', 'a/b;c=d') }),
      { minLength: 1, maxLength: 3 },
    ),
  ],
  [
    field('signature'),
    fc.record(
      { strokes: fc.array(fc.array(point, { minLength: 1 }), { minLength: 1 }), name: someName, at: moment },
      { requiredKeys: ['strokes'] },
    ),
  ],
]
const columns = cases.map(([column]) => column).filter(({ type }) => type !== 'file' && type !== 'signature')
const row = fc.record(
  Object.fromEntries([
    ...cases.filter(([column]) => columns.includes(column)).map(([{ key }, values]) => [key, values]),
    ['id', nasty],
  ]),
  { requiredKeys: [], noNullPrototype: true },
)
const rows = field('rows', { fields: columns })
const every = [...cases, [rows, fc.array(row, { minLength: 1, maxLength: 4 })] as const]
const contexts = fc.constantFrom(
  { zone: 'Asia/Shanghai' },
  { zone: 'America/New_York', locale: 'zh-CN' },
  { zone: 'Africa/Monrovia' },
)

describe('what is written', () => {
  it.each(every.map(([each, values]) => [each.key, each, values] as const))(
    'comes back from a form: %s',
    (_, each, values) => {
      fc.assert(
        fc.property(values, contexts, (value, context) => {
          const given = value as FieldValue
          const read = fromFormValues([each], toFormValues([each], { [each.key]: given }, context), context)
          expect(read.values).toEqual({ [each.key]: given })
          if (each.type !== 'rows')
            expect(fromForm(each, toForm(each, given, context), context)).toEqual({ value: given })
        }),
      )
    },
  )

  it.each(every.map(([each, values]) => [each.key, each, values] as const))(
    'comes back from a CSV: %s',
    (_, each, values) => {
      fc.assert(
        fc.property(values, contexts, (value, context) => {
          const given = value as FieldValue
          const cell = toCsv(each, given, context)
          expect(fromCsv(each, cell, context)).toEqual({ value: given })
          expect(cell).not.toMatch(/^(?!-\d+(?:\.\d+)?$)[=+\-@\t\r]/)
          const fields = [field('number', { key: 'first' }), each]
          const table = writeCsv(fields, [{ first: 1, [each.key]: given }, { first: 2 }], context)
          expect(readCsv(fields, table, context)).toEqual({
            records: [{ first: 1, [each.key]: given }, { first: 2 }],
            errors: [],
          })
        }),
      )
    },
  )

  it.each(every.map(([each, values]) => [each.key, each, values] as const))('is some text: %s', (_, each, values) => {
    fc.assert(
      fc.property(values, contexts, (value, context) => {
        expect(toText(each, value as FieldValue, context).trim()).not.toBe('')
      }),
    )
  })

  it('answers for anything, whatever the kind of field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every.map(([each]) => each)), fc.anything(), contexts, (each, value, context) => {
        const any = value as FieldValue
        toText(each, any, context)
        fromCsv(each, toCsv(each, any, context), context)
        fromForm(each, toForm(each, any, context), context)
        fromForm(each, any as never, context)
        fromFormValues([each], { [each.key]: any as never }, context)
      }),
      { numRuns: 300 },
    )
  })
})
