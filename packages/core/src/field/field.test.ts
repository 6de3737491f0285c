import { describe, expect, it } from 'vitest'
import { defineFields, fromFormValues, toFormValues, toText, validateFields } from './index.js'

const fields = defineFields([
  { key: 'name', type: 'text', label: { en: 'Name' }, required: true, maxLength: 10 },
  { key: 'kind', type: 'choice', label: { en: 'Kind' }, options: [{ value: 'a', label: { en: 'A!' } }] },
  {
    key: 'why',
    type: 'long-text',
    label: { en: 'Why' },
    required: true,
    visibleWhen: { op: 'equals', of: [{ path: ['kind'] }, 'a'] },
  },
  { key: 'at', type: 'instant', label: { en: 'At' } },
  { key: 'cost', type: 'money', label: { en: 'Cost' } },
  {
    key: 'rows',
    type: 'rows',
    label: { en: 'Rows' },
    fields: [
      { key: 'count', type: 'number', label: { en: 'Count' }, required: true },
      {
        key: 'twice',
        type: 'computed',
        label: { en: 'Twice' },
        computed: { op: 'multiply', of: [{ path: ['count'] }, 2] },
      },
      { key: 'note', type: 'text', label: { en: 'Note' }, required: { op: 'less', of: [{ path: ['twice'] }, 3] } },
      {
        key: 'more',
        type: 'text',
        label: { en: 'More' },
        visibleWhen: { op: 'equals', of: [{ path: ['record', 'kind'] }, 'a'] },
        required: true,
      },
    ],
  },
])

describe('a record of fields', () => {
  it('is read from its form, checked and written', () => {
    const context = { zone: 'Europe/Berlin' }
    const form = {
      ...toFormValues(fields, {}, context),
      name: ' Ａda ',
      kind: 'a',
      at: { date: '2026-03-29', time: '2:30' },
      cost: { amount: '１，２３４.5', currency: 'CNY' },
      rows: [{ count: '1' }, { count: '２', more: 'x' }, { count: 'x' }],
    }
    const { values, errors } = fromFormValues(fields, form, context)
    expect(errors).toEqual([
      { path: ['why'], reason: { code: 'required' } },
      { path: ['at'], reason: { code: 'time-gap', params: { from: '02:00', to: '03:00' } } },
      { path: ['rows', 0, 'note'], reason: { code: 'required' } },
      { path: ['rows', 0, 'more'], reason: { code: 'required' } },
      { path: ['rows', 2, 'count'], reason: { code: 'number' } },
      { path: ['rows', 2, 'more'], reason: { code: 'required' } },
    ])
    expect(values).toMatchObject({ name: 'Ａda', cost: { amount: '1234.5', currency: 'CNY' } })
    expect(values.rows).toEqual([{ count: 1, twice: 2 }, { count: 2, twice: 4, more: 'x' }, { twice: null }])
    expect(validateFields(fields, { name: 'x', gone: 1 })).toEqual([
      { path: ['gone'], reason: { code: 'unknown-field' } },
    ])
    expect(toText(fields[4], { amount: '1234.50', currency: 'CNY' }, { locale: 'zh-CN' })).toBe('¥1,234.50')
  })
})
