import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CustomerPatch } from '../customer/index.js'
import { secret } from '../sensitive/index.js'
import { mergeByField } from './index.js'

const phone = (masked: string, handle = `handle-${masked}`) => ({ kind: 'phone' as const, masked, handle })

const base = {
  id: 'c1',
  grade: 'B',
  preferences: 'Calls after nine',
  owner: { id: 'p1', name: '周岚' },
  tags: ['vip'],
  creditLimit: { amount: '200000.00', currency: 'CNY' },
  address: null,
  contacts: [
    { id: 'k1', name: '王建国', jobTitle: 'Buyer', phone: phone('138 •••• 6021') },
    { id: 'k2', name: '李娜', jobTitle: 'Surveyor', phone: null },
  ],
}

function merge(current: object, patch: CustomerPatch) {
  return mergeByField({ base, current, patch })
}

describe('mergeByField', () => {
  it('keeps a change of a field nobody else has touched', () => {
    expect(merge({ ...base, preferences: 'Never calls' }, { grade: 'A' })).toEqual({
      patch: { grade: 'A' },
      overlaps: [],
    })
  })

  it('reports a field both have changed, with the three values', () => {
    expect(merge({ ...base, grade: 'C' }, { grade: 'A', preferences: null })).toEqual({
      patch: { preferences: null },
      overlaps: [{ field: 'grade', original: 'B', yours: 'A', theirs: 'C' }],
    })
  })

  it('has nothing to write where both made the same change', () => {
    expect(merge({ ...base, grade: 'A' }, { grade: 'A' })).toEqual({ patch: {}, overlaps: [] })
  })

  it('lets the other change stand where the patch sets what was there before', () => {
    expect(merge({ ...base, grade: 'C' }, { grade: 'B' })).toEqual({ patch: {}, overlaps: [] })
  })

  it('takes a missing value for a cleared one', () => {
    const { preferences: _, ...without } = base
    expect(merge(without, { preferences: null })).toEqual({ patch: {}, overlaps: [] })
  })

  it('compares a person by id, not by name', () => {
    expect(merge({ ...base, owner: { id: 'p1', name: 'Zhou Lan' } }, { owner: 'p2' })).toEqual({
      patch: { owner: 'p2' },
      overlaps: [],
    })
    expect(merge({ ...base, owner: { id: 'p3', name: '陈晨' } }, { owner: 'p2' }).overlaps).toHaveLength(1)
    expect(merge({ ...base, owner: { id: 'p2', name: '陈晨' } }, { owner: 'p2' }).overlaps).toEqual([])
  })

  it('compares plain lists and amounts as a whole', () => {
    const current = { ...base, tags: ['vip', 'export'], creditLimit: { currency: 'CNY', amount: '200000.00' } }
    expect(merge(current, { tags: ['vip', 'tender'], creditLimit: { amount: '1.00', currency: 'CNY' } })).toEqual({
      patch: { creditLimit: { amount: '1.00', currency: 'CNY' } },
      overlaps: [{ field: 'tags', original: ['vip'], yours: ['vip', 'tender'], theirs: ['vip', 'export'] }],
    })
  })

  it('mutates nothing it is given', () => {
    const given = { base, current: { ...base, grade: 'C' }, patch: { grade: 'A', contacts: { remove: ['k1'] } } }
    const before = structuredClone(given)
    mergeByField(given)
    expect(given).toEqual(before)
  })

  it('never reports an overlap, and loses nothing new, against an unchanged record', () => {
    const patches = fc.record({ grade: fc.string(), preferences: fc.option(fc.string()) }, { requiredKeys: [] })
    fc.assert(
      fc.property(patches, (patch) => {
        const merged = merge(structuredClone(base), patch)
        expect(merged.overlaps).toEqual([])
        expect({ ...base, ...merged.patch }).toEqual({ ...base, ...patch })
      }),
    )
  })
})

describe('mergeByField with sensitive values', () => {
  const typed = secret('13900001111')

  it('keeps a typed value while the mask is the same, whatever its handle', () => {
    const contacts = [{ ...base.contacts[0], phone: phone('138 •••• 6021', 'another-handle') }, base.contacts[1]]
    const patch = { contacts: { change: [{ id: 'k1', patch: { phone: typed } }] } }
    expect(merge({ ...base, contacts }, patch)).toEqual({ patch, overlaps: [] })
  })

  it('reports both having changed it by masks only', () => {
    const contacts = [{ ...base.contacts[0], phone: phone('137 •••• 1200') }, base.contacts[1]]
    const merged = merge({ ...base, contacts }, { contacts: { change: [{ id: 'k1', patch: { phone: typed } }] } })
    expect(merged).toEqual({
      patch: {},
      overlaps: [
        {
          field: 'contacts.k1.phone',
          original: phone('138 •••• 6021'),
          yours: '139 •••• 1111',
          theirs: phone('137 •••• 1200'),
        },
      ],
    })
    expect(JSON.stringify(merged)).not.toContain('13900001111')
  })

  it('reports one that was cleared, and one that was filled meanwhile', () => {
    const contacts = [
      { ...base.contacts[0], phone: null },
      { ...base.contacts[1], phone: phone('137 •••• 1200') },
    ]
    const change = [
      { id: 'k1', patch: { phone: typed } },
      { id: 'k2', patch: { phone: typed } },
    ]
    const { overlaps } = merge({ ...base, contacts }, { contacts: { change } })
    expect(overlaps.map(({ field }) => field)).toEqual(['contacts.k1.phone', 'contacts.k2.phone'])
    expect(JSON.stringify(overlaps)).not.toContain('13900001111')
  })
})

describe('mergeByField with lists of records', () => {
  const [first, second] = base.contacts

  it('merges changes of different elements, and of different fields of one', () => {
    const contacts = [{ ...first, jobTitle: 'Head of purchasing' }, second]
    const change = [
      { id: 'k1', patch: { name: '王建国先生' } },
      { id: 'k2', patch: { jobTitle: 'Engineer' } },
    ]
    expect(merge({ ...base, contacts }, { contacts: { change } })).toEqual({
      patch: { contacts: { change } },
      overlaps: [],
    })
  })

  it('names the element and the field that both have changed', () => {
    const contacts = [{ ...first, jobTitle: 'Head of purchasing' }, second]
    const patch = { contacts: { change: [{ id: 'k1', patch: { jobTitle: 'Owner', name: '王先生' } }] } }
    expect(merge({ ...base, contacts }, patch)).toEqual({
      patch: { contacts: { change: [{ id: 'k1', patch: { name: '王先生' } }] } },
      overlaps: [{ field: 'contacts.k1.jobTitle', original: 'Buyer', yours: 'Owner', theirs: 'Head of purchasing' }],
    })
  })

  it('keeps additions, and elements the other side added', () => {
    const add = [{ name: '赵敏' }]
    const contacts = [...base.contacts, { id: 'k3', name: 'Mart Tamm' }]
    expect(merge({ ...base, contacts }, { contacts: { add } })).toEqual({ patch: { contacts: { add } }, overlaps: [] })
  })

  it('does not remove again what is gone', () => {
    expect(merge({ ...base, contacts: [second] }, { contacts: { remove: ['k1'] } })).toEqual({
      patch: {},
      overlaps: [],
    })
  })

  it('asks before it removes what the other side has changed', () => {
    const theirs = { ...first, jobTitle: 'Owner' }
    expect(merge({ ...base, contacts: [theirs, second] }, { contacts: { remove: ['k1', 'k2'] } })).toEqual({
      patch: { contacts: { remove: ['k2'] } },
      overlaps: [{ field: 'contacts.k1', original: first, yours: null, theirs }],
    })
  })

  it('asks before it drops a change of what the other side has removed', () => {
    const change = [{ id: 'k1', patch: { phone: secret('13900001111') } }]
    const merged = merge({ ...base, contacts: [second] }, { contacts: { change } })
    expect(merged).toEqual({
      patch: {},
      overlaps: [{ field: 'contacts.k1', original: first, yours: first, theirs: null }],
    })
  })

  it('takes the fields that a team added one by one', () => {
    const custom = { fleet: 3, account: { kind: 'account', masked: '•••• 2345', handle: 'h' }, note: null }
    const before = { ...base, custom }
    const patch = { custom: { fleet: 4, note: 'A', tier: null } }
    const current = { ...base, custom: { ...custom, note: 'B', tier: 'gold' } }
    expect(mergeByField({ base: before, current, patch })).toEqual({
      patch: { custom: { fleet: 4 } },
      overlaps: [{ field: 'custom.note', original: null, yours: 'A', theirs: 'B' }],
    })
  })
})
