import { describe, expect, it } from 'vitest'
import { maskValue } from '../../sensitive/index.js'
import {
  type FieldContext,
  type FieldDescriptor,
  type FieldType,
  type FieldValue,
  fromForm,
  validateField,
} from '../index.js'

const label = { en: 'Label' }
const options = [
  { value: 'a', label },
  { value: 'b', label, retired: true },
]
const image = { id: 'f1', name: 'a.png', size: 300, mediaType: 'image/png' }
const field = (type: FieldType, more: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  key: 'k',
  type,
  label,
  ...more,
})
const reason = (of: FieldDescriptor, value: unknown, context?: FieldContext) => {
  const { code, params } = validateField(of, value as FieldValue, context) ?? {}
  return code && params ? `${code} ${JSON.stringify(params)}` : code
}

describe('validateField', () => {
  it.each([
    [field('text', { required: true }), ' ', 'required'],
    [field('text', { required: true }), undefined, 'required'],
    [field('text', { required: true, numbering: 'T{0}' }), undefined, undefined],
    [field('text'), null, undefined],
    [field('text'), 7, 'type {"expected":"text"}'],
    [field('text', { maxLength: 3 }), 'four', 'too-long {"max":3,"actual":4}'],
    [field('text', { minLength: 3 }), 'no', 'too-short {"min":3,"actual":2}'],
    [field('text', { pattern: 'A##' }), 'A12', undefined],
    [field('text', { pattern: 'A##' }), 'A123', 'pattern'],
    [field('number'), '7', 'type {"expected":"number"}'],
    [field('number'), Number.NaN, 'type {"expected":"number"}'],
    [field('number', { minimum: 1 }), 0, 'too-small {"min":1}'],
    [field('number', { maximum: 1 }), 1.5, 'too-large {"max":1}'],
    [field('number', { decimals: 1 }), 1.25, 'decimals {"max":1}'],
    [field('number', { decimals: 1 }), 1e-7, 'decimals {"max":1}'],
    [field('number'), 1e20, `too-large {"max":${Number.MAX_SAFE_INTEGER}}`],
    [field('rating'), 6, 'too-large {"max":5}'],
    [field('rating', { maximum: 10 }), 0, 'too-small {"min":1}'],
    [field('rating'), 2.5, 'decimals {"max":0}'],
    [field('duration'), -5, 'duration'],
    [field('duration'), 1.5, 'duration'],
    [field('duration', { minimum: 30 }), 15, 'too-small {"min":"0:30"}'],
    [field('duration', { maximum: 480 }), 500, 'too-large {"max":"8:00"}'],
    [field('money'), { amount: '12.50', currency: 'CNY' }, undefined],
    [field('money'), { amount: '12.505', currency: 'CNY' }, 'decimals {"max":2}'],
    [field('money', { decimals: 4 }), { amount: '12.505', currency: 'CNY' }, undefined],
    [field('money'), { amount: '12.5', currency: 'JPY' }, 'decimals {"max":0}'],
    [field('money'), { amount: '1,2', currency: 'CNY' }, 'money'],
    [field('money'), { amount: '12', currency: 'yuan' }, 'unknown-option'],
    [field('money', { currencies: ['CNY'] }), { amount: '12', currency: 'EUR' }, 'unknown-option'],
    [field('money', { minimum: 0 }), { amount: '-0.01', currency: 'CNY' }, 'too-small {"min":0}'],
    [field('money'), { amount: '1000000000000000', currency: 'CNY' }, 'too-large {"max":999999999999999}'],
    [field('money'), 12, 'type {"expected":"money"}'],
    [field('calendar-date'), '2026-02-30', 'date {"year":2026,"month":2,"day":30,"days":28}'],
    [field('calendar-date'), '2024-02-29', undefined],
    [field('calendar-date'), '2026-13-01', 'date {"month":13}'],
    [field('calendar-date'), 'soon', 'date'],
    [field('instant'), '2026-11-20T10:00:00Z', undefined],
    [field('instant'), '2026-11-20 10:00', 'date'],
    [
      field('planned-time'),
      { date: '2026-03-29', time: '02:30', zone: 'Europe/Berlin' },
      'time-gap {"from":"02:00","to":"03:00"}',
    ],
    [field('planned-time'), { date: '2026-10-25', time: '02:30', zone: 'Europe/Berlin' }, undefined],
    [
      field('planned-time'),
      { date: '2011-12-30', time: '12:00', zone: 'Pacific/Apia' },
      'time-gap {"from":"00:00","to":"00:00"}',
    ],
    [field('planned-time'), { date: '2026-03-29', time: '24:00', zone: 'UTC' }, 'time'],
    [field('planned-time'), { date: '2026-03-29', time: '02:30', zone: 'Nowhere' }, 'zone'],
    [field('choice', { options }), 'c', 'unknown-option'],
    [field('choice', { options }), 'b', 'retired-option'],
    [field('choice', { optionList: 'unknown' }), 'anything', undefined],
    [field('choices', { options }), ['a', 'c'], 'unknown-option'],
    [field('choices', { options, minimum: 2 }), ['a'], 'too-few {"min":2}'],
    [field('choices', { options }), ['a', 'a'], 'type {"expected":"list"}'],
    [field('choices', { options }), 'a', 'type {"expected":"list"}'],
    [field('ticks', { options, required: true }), ['a'], undefined],
    [field('ticks', { options, required: true }), [], 'not-all-ticked {"missing":1}'],
    [field('ticks', { optionList: 'unknown', required: true }), [], 'required'],
    [field('reference', { referenceTo: 'people' }), { id: 'p1', name: 'Lin' }, undefined],
    [field('reference', { referenceTo: 'people' }), 'p1', 'type {"expected":"reference"}'],
    [field('rows', { minimum: 2, fields: [] }), [{}], 'too-few {"min":2}'],
    [field('rows', { maximum: 1, fields: [] }), [{}, {}], 'too-many {"max":1}'],
    [field('rows', { fields: [] }), [7], 'type {"expected":"rows"}'],
    [field('file', { mediaTypes: ['image/*'] }), [image], undefined],
    [
      field('file', { mediaTypes: ['application/pdf'] }),
      [image],
      'file-type {"types":"application/pdf","name":"a.png"}',
    ],
    [field('file', { maxBytes: 200 }), [image], 'file-too-large {"max":200,"name":"a.png"}'],
    [field('file', { maximum: 1 }), [image, image], 'too-many {"max":1}'],
    [field('file'), ['f1'], 'type {"expected":"files"}'],
    [field('signature', { required: true }), { strokes: [], name: ' ' }, 'unsigned'],
    [field('signature', { required: true }), { strokes: [], name: 'Lin' }, undefined],
    [field('signature'), { strokes: [[{ x: 'a' }]] }, 'type {"expected":"signature"}'],
    [field('computed'), { any: 'thing' }, undefined],
    [field('sort' as FieldType), 'x', undefined],
  ])('says what is wrong, or nothing (%#)', (of, value, expected) => {
    expect(reason(of, value)).toBe(expected)
  })

  it.each([
    ['13800138000', undefined],
    ['１３８ ００１３-８０００', undefined],
    ['1380013800', 'phone-digits {"expected":11,"actual":10}'],
    ['138001380001', 'phone-digits {"expected":11,"actual":12}'],
    ['021-6888 1234', undefined],
    ['(0571) 88881234-802', undefined],
    ['0571 8888 1234 转 802', undefined],
    ['021-6888', 'phone-digits {"expected":"10–13","actual":7}'],
    ['+86 138 0013 8000', undefined],
    ['0086 138 0013 8000', undefined],
    ['+86 138 0013 800', 'phone-digits {"expected":11,"actual":10}'],
    ['+49 30 123456', undefined],
    ['+372 5123 456', undefined],
    ['+372 5123', 'phone-digits {"expected":"7–8","actual":4}'],
    ['95588', undefined],
    ['400-820-8820', undefined],
    ['400-820-882', 'phone-digits {"expected":10,"actual":9}'],
    ['138😀0138000', 'phone'],
    ['ring me', 'phone'],
    ['++86', 'phone'],
    [`1${'3'.repeat(100_000)}`, 'phone'],
  ])('reads the phone number %s', (typed, expected) => {
    const { value } = fromForm(field('phone'), typed)
    expect(reason(field('phone'), value)).toBe(expected)
  })

  it.each([
    ['lin@company.com', undefined],
    [' ｌｉｎ＠company。com ', undefined],
    ['lin@company', 'email'],
    ['lin company@x.cn', 'email'],
    ['l•••@company.com', 'email'],
    [`${'a'.repeat(300)}@x.cn`, 'email'],
  ])('reads the address %s', (typed, expected) => {
    const { value } = fromForm(field('email'), typed)
    expect(reason(field('email'), value)).toBe(expected)
  })

  it('lets stay what was there: a retired option, a vanished person', () => {
    const owner = { id: 'p9', name: 'Gone' }
    const of = field('reference', { referenceTo: 'people' })
    const context = { references: () => false, kept: { k: owner } }
    expect(reason(field('choice', { options }), 'b', { kept: { k: 'b' } })).toBeUndefined()
    expect(reason(field('choices', { options }), ['b', 'a'], { kept: { k: ['b'] } })).toBeUndefined()
    expect(reason(of, owner, context)).toBeUndefined()
    expect(reason(of, { id: 'p8', name: 'Other' }, context)).toBe('unknown-reference')
  })

  it('asks the directory for the options that are not its own', () => {
    const context = { options: (list: string) => (list === 'grades' ? options : undefined) }
    expect(reason(field('choice', { optionList: 'grades' }), 'c', context)).toBe('unknown-option')
  })

  it('lets a mask pass, and checks what is typed in its place', () => {
    const phone = field('phone', { sensitive: 'phone', required: true })
    const mask = { kind: 'phone', masked: maskValue('phone', '13800138000'), handle: 'h1' }
    expect(reason(phone, mask)).toBeUndefined()
    expect(reason(phone, '1380013')).toBe('phone-digits {"expected":11,"actual":7}')
    expect(reason(field('phone'), mask)).toBe('type {"expected":"text"}')
  })

  it('repeats nothing that was typed', () => {
    const typed = 'Zq7'
    const kinds = [
      'text',
      'number',
      'money',
      'calendar-date',
      'instant',
      'planned-time',
      'phone',
      'email',
      'choice',
      'reference',
    ] as const
    for (const kind of kinds) {
      const wrong = validateField(field(kind, { maxLength: 1, options, currencies: ['CNY'] }), typed as FieldValue)
      expect(wrong && JSON.stringify(wrong)).not.toContain(typed)
    }
  })

  it('is done with 100,000 characters at once', () => {
    const pasted = 'a'.repeat(100_000)
    const kinds = [
      'text',
      'long-text',
      'number',
      'duration',
      'calendar-date',
      'phone',
      'email',
      'choice',
      'money',
    ] as const
    for (const kind of kinds) {
      const { value } = fromForm(field(kind), pasted)
      expect(reason(field(kind, { pattern: '*b*a*c', options }), value ?? pasted)).toBeDefined()
    }
  })
})
