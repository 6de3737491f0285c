import { describe, expect, it } from 'vitest'
import { defineFields, readCsv, toCsv, writeCsv } from '../index.js'

const fields = defineFields([
  { key: 'name', type: 'text', label: { en: 'Name', 'zh-CN': '名称' } },
  { key: 'count', type: 'number', label: { en: 'Count', 'zh-CN': '数量' } },
  { key: 'phone', type: 'phone', label: { en: 'Phone', 'zh-CN': '电话' }, sensitive: 'phone' },
  {
    key: 'kind',
    type: 'choices',
    label: { en: 'Name', 'zh-CN': '类型' },
    options: [
      { value: 'a', label: { en: 'One', 'zh-CN': '一' } },
      { value: 'b', label: { en: 'Two; more' } },
    ],
  },
])

describe('a CSV', () => {
  it('has a byte-order mark, labels, quotes where they are needed, and no formula', () => {
    const phone = { kind: 'phone', masked: '138 •••• 8000', handle: 'h1' } as const
    const table = writeCsv(fields, [
      { name: '=HYPERLINK("x")', count: -5, phone, kind: ['a', 'b'] },
      { name: 'a\r\n"b"', phone: '13800138000' },
    ])
    expect(table).toBe(
      '\uFEFFname,Count,Phone,kind\r\n"\'=HYPERLINK(""x"")",-5,138 •••• 8000,"One; Two\\; more"\r\n"a\r\n""b""",,138 •••• 8000,\r\n',
    )
    expect(readCsv(fields, table)).toEqual({
      records: [{ name: '=HYPERLINK("x")', count: -5, kind: ['a', 'b'] }, { name: 'a\r\n"b"' }],
      errors: [],
    })
  })

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '＝1', "'=1"])('keeps %j a text', (text) => {
    expect(toCsv(fields[0], text)).toBe(`'${text}`)
  })

  it('reads what people wrote: other orders, languages and separators', () => {
    const read = (text: string) => readCsv(fields, text)
    const records = [{ name: '泵', count: 1234.5, kind: ['a'] }]
    expect(read('数量;名称;类型\r\n1,234.5;泵;一\r\n\r\n')).toEqual({ records, errors: [] })
    expect(read('count\tname\tkind\n１２３４．５\t泵\ta')).toEqual({ records, errors: [] })
  })

  it('names what it cannot read, by record and field', () => {
    expect(readCsv(fields, 'name,Count,Colour\nx,many,red\ny,2,blue\n')).toEqual({
      records: [{ name: 'x' }, { name: 'y', count: 2 }],
      errors: [
        { path: ['Colour'], reason: { code: 'unknown-field' } },
        { path: [0, 'count'], reason: { code: 'number' } },
      ],
    })
    for (const text of ['', '\uFEFF', '"', 'name\n"open', '\n\n'])
      expect(readCsv(fields, text).records.length).toBeLessThan(2)
  })
})
