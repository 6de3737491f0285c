import { describe, expect, it } from 'vitest'
import type { CustomerPatch } from '../customer/index.js'
import { secret } from '../sensitive/index.js'
import { mergedChanges } from './index.js'

const phone = (masked: string) => ({ kind: 'phone' as const, masked, handle: `handle-${masked}` })

const base = {
  id: 'c1',
  revision: 'r1',
  grade: 'B',
  region: null,
  preferences: 'Calls after nine',
  owner: { id: 'p1', name: '周岚' },
  contacts: [
    { id: 'k1', name: '王建国', jobTitle: 'Buyer', phone: phone('138 •••• 6021') },
    { id: 'k2', name: '李娜', jobTitle: 'Surveyor', phone: null },
  ],
}

const fields = ['grade', 'region', 'preferences', 'owner', 'contacts']

function merged(current: object, patch: CustomerPatch) {
  return mergedChanges({ base, current, patch, fields })
}

describe('mergedChanges', () => {
  it('tells what each side changed alone', () => {
    expect(merged({ ...base, revision: 'r2', region: 'east' }, { grade: 'A' })).toEqual([
      { field: 'grade', original: 'B', value: 'A', by: 'yours' },
      { field: 'region', original: null, value: 'east', by: 'theirs' },
    ])
  })

  it('leaves out what both changed, whether alike or not', () => {
    expect(merged({ ...base, grade: 'C', region: 'east' }, { grade: 'A', region: 'east' })).toEqual([])
  })

  it('takes a person of another spelling for the same', () => {
    expect(merged({ ...base, owner: { id: 'p1', name: 'Zhou Lan' } }, {})).toEqual([])
  })

  it('goes into contacts by id, and shows masks only', () => {
    const [first, second] = base.contacts
    const current = { ...base, contacts: [{ ...first, jobTitle: 'Head' }, second, { id: 'k3', name: '陈思远' }] }
    const patch = { contacts: { change: [{ id: 'k1', patch: { phone: secret('139 1652 7740') } }], remove: ['k2'] } }
    expect(merged(current, patch)).toEqual([
      { field: 'contacts.k1.phone', original: first?.phone, value: '139 •••• 7740', by: 'yours' },
      { field: 'contacts.k2', original: second, value: null, by: 'yours' },
      { field: 'contacts.k1.jobTitle', original: 'Buyer', value: 'Head', by: 'theirs' },
      { field: 'contacts.k3', original: null, value: { id: 'k3', name: '陈思远' }, by: 'theirs' },
    ])
  })

  it('names an entry that is new by its place', () => {
    const added = { name: '陈思远', jobTitle: '设备主管' }
    expect(merged(base, { contacts: { add: [added] } })).toEqual([
      { field: 'contacts.+0', original: null, value: added, by: 'yours' },
    ])
  })

  it('goes into the fields that a team added', () => {
    const before = { ...base, custom: { fleet: 3, tier: 'gold' } }
    const current = { ...base, custom: { fleet: 3, tier: 'silver', note: 'new' } }
    const patch: CustomerPatch = { custom: { fleet: 4 } }
    expect(mergedChanges({ base: before, current, patch, fields: ['custom'] })).toEqual([
      { field: 'custom.fleet', original: 3, value: 4, by: 'yours' },
      { field: 'custom.tier', original: 'gold', value: 'silver', by: 'theirs' },
      { field: 'custom.note', original: undefined, value: 'new', by: 'theirs' },
    ])
  })
})
