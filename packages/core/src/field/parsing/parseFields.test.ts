import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFields } from '../index.js'

const label = { en: 'Reason', 'zh-CN': '原因' }
const options = [
  { value: 'a', label },
  { value: 'b', label, retired: true },
]
const text = { key: 'why', type: 'text', label }
const filled = (key: string) => ({ op: 'not', of: { op: 'empty', path: [key] } })
const faults = (...fields: unknown[]) => parseFields(fields).faults?.map(({ path, expected }) => `${path}: ${expected}`)
const withText = (more: object) => faults(text, { ...text, key: 'more', ...more })

const whole = [
  { ...text, help: label, required: true, maxLength: 20, minLength: 2, pattern: 'A*', width: 'half', printWidth: 40 },
  { key: 'count', type: 'number', label, minimum: 0, maximum: 10, decimals: 1, unit: 'kg', default: 2.5 },
  { key: 'cost', type: 'money', label, currencies: ['CNY', 'EUR'], default: { amount: '0', currency: 'CNY' } },
  { key: 'kind', type: 'choice', label, options, default: 'a', colour: 'unknown keys stay' },
  { key: 'tags', type: 'choices', label, optionList: 'customer-tags', readOnly: filled('kind') },
  { key: 'call', type: 'phone', label, sensitive: 'phone', visibleWhen: filled('kind') },
  { key: 'no', type: 'text', label, numbering: 'T{yyyyMMdd}-{0000}' },
  { key: 'owner', type: 'reference', label, referenceTo: 'people' },
  { key: 'scan', type: 'file', label, mediaTypes: ['image/*'], maxBytes: 1000 },
  {
    key: 'parts',
    type: 'rows',
    label,
    fields: [
      { key: 'hours', type: 'number', label, visibleWhen: { op: 'empty', path: ['record', 'why'] } },
      {
        key: 'twice',
        type: 'computed',
        label,
        computed: { op: 'add', of: [{ path: ['hours'] }, { path: ['hours'] }] },
      },
    ],
    default: [{ hours: 1 }],
  },
]

describe('parseFields', () => {
  it('takes a definition as it is', () => {
    expect(parseFields(JSON.parse(JSON.stringify(whole)))).toEqual({ value: whole })
  })

  it.each([
    [null, ': array'],
    [{}, ': array'],
    [[7], '[0]: object'],
    [[[]], '[0]: object'],
    [Array.from({ length: 1001 }, (_, index) => ({ ...text, key: `k${index}` })), ': at most 1000 fields'],
  ])('refuses what is no list of fields (%#)', (json, expected) => {
    const { fault } = parseFields(json)
    expect(`${fault?.path}: ${fault?.expected}`).toBe(expected)
  })

  it.each([
    [{ key: ' ' }, '[1].key: key'],
    [{ key: 7 }, '[1].key: key'],
    [{ key: 'why' }, '[1].key: key that no field before has'],
    [{ key: 'a.b' }, '[1].key: key without dots and brackets'],
    ...['__proto__', 'constructor', 'toString', 'today', 'now', 'record'].map((key): [object, string] => [
      JSON.parse(`{"key":"${key}"}`),
      '[1].key: key that is not reserved',
    ]),
    [{ type: 'sort' }, expect.stringMatching(/^\[1\]\.type: one of text, long-text, number, /)],
    [{ type: 'constructor' }, expect.stringMatching(/^\[1\]\.type: one of /)],
    [{ label: undefined }, '[1].label: object'],
    [{ label: { en: 1 } }, '[1].label.en: text'],
    [{ help: 'Help' }, '[1].help: object'],
    [{ required: 1 }, '[1].required: boolean or condition'],
    [{ required: { op: 'or', of: [{ op: 'empty' }] } }, '[1].required.of[0].path: array of names'],
    [{ visibleWhen: true }, '[1].visibleWhen: condition'],
    [{ readOnly: 'yes' }, '[1].readOnly: boolean or condition'],
    [{ options: {} }, '[1].options: array'],
    [{ options: [...options, { value: 'a', label }] }, '[1].options[2].value: value that no option before has'],
    [{ options: [{ value: '', label }] }, '[1].options[0].value: key'],
    [{ options: [{ value: 'a', label, retired: 'yes' }] }, '[1].options[0].retired: boolean'],
    [{ options, optionList: 'tags' }, '[1].optionList: options or optionList, not both'],
    [{ type: 'choice' }, '[1].options: options or optionList'],
    [{ type: 'ticks' }, '[1].options: options or optionList'],
    [{ type: 'reference' }, '[1].referenceTo: customers or people or tickets'],
    [{ type: 'reference', referenceTo: 'cats' }, '[1].referenceTo: customers or people or tickets'],
    [{ sensitive: 'secret' }, '[1].sensitive: phone or email or address or identity or account or text'],
    [{ type: 'number', sensitive: 'account' }, '[1].sensitive: sensitive only in text, long-text, phone, email'],
    [{ sensitive: 'text', default: 'x' }, '[1].default: no default in a sensitive field'],
    [{ unit: 4 }, '[1].unit: text'],
    [{ minimum: Number.NaN }, '[1].minimum: number'],
    [{ minimum: 2, maximum: 1 }, '[1].maximum: maximum not below minimum'],
    [{ minLength: 2, maxLength: 1 }, '[1].maxLength: maxLength not below minLength'],
    [{ decimals: 1.5 }, '[1].decimals: whole number from 0 to 20'],
    [{ maxLength: 0 }, '[1].maxLength: whole number from 1'],
    [{ pattern: '' }, '[1].pattern: pattern of at most 200 characters'],
    [{ currencies: ['cny'] }, '[1].currencies[0]: currency such as CNY'],
    [{ currencies: [] }, '[1].currencies: array, not empty'],
    [{ mediaTypes: ['image'] }, '[1].mediaTypes[0]: media type such as image/*'],
    [{ maxBytes: '2 MB' }, '[1].maxBytes: whole number from 1'],
    [{ numbering: 'T' }, '[1].numbering: a running number such as {0000}'],
    [{ type: 'number', numbering: '{0}' }, '[1].numbering: numbering only in text'],
    [{ printWidth: 0 }, '[1].printWidth: length in millimetres'],
    [{ width: 'third' }, '[1].width: full or half'],
    [{ computed: 1 }, '[1].computed: computed only in computed'],
    [{ type: 'computed' }, '[1].computed: constant, path or computation'],
    [{ type: 'computed', computed: { op: 'sum' } }, '[1].computed.path: array of names'],
    [{ fields: [] }, '[1].fields: fields only in rows'],
    [{ type: 'rows' }, '[1].fields: array'],
    [{ type: 'rows', fields: [text, text] }, '[1].fields[1].key: key that no field before has'],
    [{ type: 'rows', fields: [{ ...text, key: 'id' }] }, '[1].fields[0].key: key that is not reserved'],
    [{ type: 'rows', fields: [{ ...text, type: 'rows', fields: [] }] }, '[1].fields[0].type: no rows within rows'],
    [{ default: 7 }, '[1].default: value of its own field: type'],
    [{ type: 'calendar-date', default: '2026-02-30' }, '[1].default: value of its own field: date'],
    [{ type: 'choice', options, default: 'c' }, '[1].default: value of its own field: unknown-option'],
    [{ type: 'choice', options, default: 'b' }, '[1].default: value of its own field: retired-option'],
    [{ maxLength: 3, default: 'long' }, '[1].default: value of its own field: too-long'],
    [
      { type: 'rows', fields: [{ ...text, maxLength: 3 }], default: [{ why: 'long' }] },
      '[1].default: value of its own field: too-long',
    ],
    [{ visibleWhen: filled('more') }, '[1].visibleWhen: no loop: more → more'],
    [
      { type: 'rows', fields: [{ ...text, key: 'a', visibleWhen: filled('a') }] },
      '[1].fields[0].visibleWhen: no loop: more.a → more.a',
    ],
  ])('names what is wrong with a field (%#)', (more, expected) => {
    expect(withText(more)).toEqual([expected])
  })

  it('names every fault, in the order of the definition', () => {
    expect(faults({ ...text, type: 'x' }, { ...text, label: 'Why' }, 7)).toEqual([
      expect.stringMatching(/^\[0\]\.type: /),
      '[1].label: object',
      '[1].key: key that no field before has',
      '[2]: object',
    ])
  })

  it('finds a loop of several fields, and none in what is required in turns', () => {
    const shown = { ...text, key: 'b', visibleWhen: filled('c') }
    const sum = { key: 'c', type: 'computed', label, computed: { op: 'count', path: ['why'] } }
    expect(faults({ ...text, visibleWhen: filled('b') }, shown, sum)).toEqual([
      expect.stringMatching(/no loop: b → c → why → b$/),
    ])
    expect(faults({ ...text, required: filled('b') }, { ...text, key: 'b', required: filled('why') })).toBeUndefined()
  })

  it('answers for any JSON, also with one part of a good definition replaced', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, place) => {
        parseFields(JSON.parse(json))
        const parts = JSON.stringify(whole).split(/(?<=:)/)
        const broken = parts.map((part, index) =>
          index === 1 + (place % (parts.length - 1)) ? part.replace(/^("[^"]*"|[\d.]+|true)/, () => json) : part,
        )
        parseFields(JSON.parse(broken.join('')))
      }),
    )
  })

  it('survives a condition of 100,000 levels and 100,000 faults', () => {
    let deep: unknown = filled('why')
    for (let level = 0; level < 100_000; level++) deep = { op: 'not', of: deep }
    expect(withText({ visibleWhen: deep })?.[0]).toMatch(/at most 32 levels$/)
    const many = Array.from({ length: 100_000 }, () => ({ value: 7 }))
    expect(withText({ type: 'choice', options: many })?.length).toBeLessThanOrEqual(100)
  })
})
