import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customer, customerSummary, interaction, likeness } from './customers.js'
import { check, type Schema } from './schema.js'

const raw = {
  id: 'c1',
  number: 'C2016318',
  name: '华东测绘仪器有限公司',
  address: '上海市闵行区春申路 2525 号',
  contacts: [
    { id: 'p1', name: '王建平', phone: '13801236021', email: 'wang@huadong.example' },
    { id: 'p2', name: 'M. Tamm', phone: { kind: 'phone', masked: '+372 •••• 418', handle: 'h7' } },
  ],
}

function read(schema: Schema, input: unknown): Record<string, unknown> {
  const result = check(schema, input)
  if ('expected' in result) throw new Error(`${result.path}: ${result.expected}`)
  return result.value as Record<string, unknown>
}

describe('customer', () => {
  it('masks raw values and names them by their path', () => {
    expect(read(customer, raw)).toMatchObject({
      address: { kind: 'address', masked: '上海市闵行区 ••••', handle: 'customers:c1:address' },
      contacts: [
        {
          phone: { kind: 'phone', masked: '138 •••• 6021', handle: 'customers:c1:contacts:p1:phone' },
          email: { kind: 'email', masked: 'w••••@huadong.example', handle: 'customers:c1:contacts:p1:email' },
        },
        { phone: { kind: 'phone', masked: '+372 •••• 418', handle: 'h7' } },
      ],
    })
  })

  it('lets no raw value through, wherever it stands', () => {
    const leaky = {
      ...raw,
      address: {
        kind: 'address',
        masked: '上海市闵行区春申路 2525 号',
        handle: 'h1',
        value: '上海市闵行区春申路 2525 号',
      },
      contacts: [{ id: 'p1', name: '王建平', phone: 13801236021 }],
      mainContact: { id: 'p1', name: '王建平', phone: '13801236021', email: 'wang@huadong.example' },
    }
    for (const schema of [customer, customerSummary]) {
      const text = JSON.stringify(read(schema, leaky))
      expect(text).not.toMatch(/13801236021|2525|wang@/)
    }
  })

  it('refuses what is neither a mask nor a text', () => {
    const input = { ...raw, contacts: [{ id: 'p1', name: 'x', phone: { number: '13801236021' } }] }
    expect(check(customer, input)).toEqual({ path: 'contacts.0.phone', expected: 'masked-value' })
  })

  it('changes nothing of its input', () => {
    const frozen = deepFreeze(structuredClone(raw))
    expect(read(customerSummary, frozen)).not.toBe(frozen)
    expect(frozen).toEqual(raw)
  })

  it('keeps unknown keys and values of enumerations', () => {
    const kept = {
      ...raw,
      grade: 'platinum',
      industry: 'x',
      plan: { level: 3 },
      rights: { fields: { plan: 'write' }, more: 1 },
    }
    expect(read(customer, kept)).toMatchObject({ grade: 'platinum', plan: { level: 3 }, rights: kept.rights })
  })

  it('keeps markup and long names as the text they are', () => {
    const name = `<img src=x onerror=alert(1)>${'长'.repeat(10_000)}`
    expect(read(customer, { ...raw, name }).name).toBe(name)
  })

  it('reads numeric ids as their digits, and refuses those that have lost some', () => {
    expect(read(customer, { ...raw, id: 7, number: 2016318, revision: 3 })).toMatchObject({
      id: '7',
      number: '2016318',
      revision: '3',
      address: { handle: 'customers:7:address' },
    })
    expect(check(customer, { ...raw, id: 2 ** 53 })).toEqual({ path: 'id', expected: 'id' })
    expect(check(customer, { ...raw, id: '' })).toEqual({ path: 'id', expected: 'id' })
  })

  it('knows what is not set', () => {
    const unset = { at: '1970-01-01T00:00:00Z', by: { id: 'u1', name: '周岚' } }
    const read1970 = read(customer, {
      ...raw,
      since: '1970-01-01',
      lastContact: { at: '1970-01-01T08:00:00+08:00', kind: 'call' },
      created: unset,
      updated: null,
      revision: null,
      tags: null,
      counts: null,
    })
    expect(read1970).toMatchObject({ since: null, lastContact: null })
    expect(Object.keys(read1970)).not.toEqual(expect.arrayContaining(['created']))
    for (const key of ['created', 'updated', 'revision', 'tags', 'counts']) expect(read1970).not.toHaveProperty(key)
    expect(read(customer, { ...raw, since: '', grade: null })).toMatchObject({ since: null, grade: null })
    expect(read(customer, { ...raw, since: '0000-00-00' })).toMatchObject({ since: null })
  })

  it('writes moments in UTC and refuses days with a time', () => {
    const lastContact = { at: '2026-11-20T14:50:00+08:00', kind: 'call' }
    expect(read(customer, { ...raw, lastContact }).lastContact).toEqual({
      at: '2026-11-20T06:50:00.000Z',
      kind: 'call',
    })
    expect(check(customer, { ...raw, since: '2016-03-18T00:00:00Z' })).toEqual({
      path: 'since',
      expected: 'calendar-date',
    })
  })

  it('keeps the figures of money as text', () => {
    expect(read(customer, { ...raw, creditLimit: { amount: 36400.5, currency: 'CNY' } }).creditLimit).toEqual({
      amount: '36400.5',
      currency: 'CNY',
    })
    expect(check(customer, { ...raw, creditLimit: { amount: '1e3', currency: 'CNY' } })).toMatchObject({
      path: 'creditLimit.amount',
    })
  })

  it('drops what its rights hide, in depth too', () => {
    const hidden = read(customer, {
      ...raw,
      custom: { salary: 9, team: 'east' },
      rights: { fields: { address: 'hidden', 'contacts.phone': 'hidden', 'custom.salary': 'hidden', name: 'read' } },
    })
    expect(hidden).not.toHaveProperty('address')
    expect(hidden.custom).toEqual({ team: 'east' })
    expect(hidden.contacts).toEqual([
      { id: 'p1', name: '王建平', email: expect.anything() },
      { id: 'p2', name: 'M. Tamm' },
    ])
    expect(hidden.name).toBe(raw.name)
  })

  it('adds nothing for a hidden field that is there only by inheritance', () => {
    const found = read(customer, { ...raw, rights: { fields: { 'constructor.name': 'hidden' } } })
    expect(Object.keys(found)).not.toContain('constructor')
  })

  it('needs contacts, unless they are hidden', () => {
    const { contacts: _, ...without } = raw
    expect(check(customer, without)).toEqual({ path: 'contacts', expected: 'array' })
    expect(read(customer, { ...without, rights: { fields: { contacts: 'hidden' } } }).contacts).toEqual([])
    expect(read(customer, { ...raw, rights: { fields: { contacts: 'hidden' } } }).contacts).toEqual([])
    expect(read(customerSummary, without)).not.toHaveProperty('contacts')
  })

  it('does not let a key of JSON reach the prototype', () => {
    const read1 = read(customer, JSON.parse(JSON.stringify(raw).replace('{', '{"__proto__":{"admin":true},')))
    expect('admin' in read1).toBe(false)
  })

  it('never tells a value, whatever is wrong with it', () => {
    const sentinel = 'sentinel-13801236021'
    const anything = fc.oneof(
      fc.constant(sentinel),
      fc.constant({ [`x${sentinel}`]: sentinel }),
      fc.constant([sentinel]),
      fc.integer(),
    )
    const keys = fc.constantFrom(
      ...Object.keys(raw),
      'rights',
      'revision',
      'since',
      'lastContact',
      'counts',
      'owner',
      'tags',
      'warnings',
    )
    fc.assert(
      fc.property(keys, anything, (key, value) => {
        const result = check(customer, { ...raw, [key]: value })
        if ('expected' in result) expect(JSON.stringify(result)).not.toContain('13801236021')
      }),
    )
  })
})

describe('interaction', () => {
  const call = { id: 'i1', kind: 'call', at: '2026-11-20T06:50:00.000Z', detail: '' }

  it('keeps kinds of the backend’s own', () => {
    expect(read(interaction, { ...call, kind: 'fax' })).toEqual({ ...call, kind: 'fax' })
  })

  it('needs the moment it happened', () => {
    for (const at of [null, '', '1970-01-01T00:00:00.000Z', 'yesterday', undefined])
      expect(check(interaction, { ...call, at })).toEqual({ path: 'at', expected: 'instant' })
  })
})

describe('likeness', () => {
  it('masks the customer that resembles', () => {
    const { contacts: _, ...summary } = raw
    const reasons = [{ code: 'same-phone', params: { count: 2 } }]
    expect(read(likeness, { customer: summary, reasons })).toMatchObject({
      customer: { address: { masked: '上海市闵行区 ••••' } },
      reasons,
    })
  })
})

function deepFreeze<TValue>(value: TValue): TValue {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
