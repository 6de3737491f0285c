import { type CustomerPatch, mergeByField, secret } from '@clientele/core'
import { buildContact, buildCustomer } from '@clientele/core/testing'
import { describe, expect, it } from 'vitest'
import { settlePatch } from './settlePatch.js'

const base = buildCustomer({ custom: { fleet: 3 } })
const [li] = base.contacts
const id = li?.id ?? ''

function settle(theirs: Partial<typeof base>, patch: CustomerPatch, choice: 'yours' | 'theirs') {
  const current = { ...base, ...theirs }
  const { overlaps } = mergeByField({ base, current, patch })
  const choices = Object.fromEntries(overlaps.map(({ field }) => [field, choice]))
  return settlePatch({ base, current, patch, overlaps, choices })
}

describe('settlePatch', () => {
  it('writes what merged, and of the overlaps those decided for the one who writes', () => {
    const patch = { grade: 'B', preferences: '上午联系' }
    expect(settle({ preferences: '下午联系' }, patch, 'yours')).toEqual(patch)
    expect(settle({ preferences: '下午联系' }, patch, 'theirs')).toEqual({ grade: 'B' })
  })

  it('has nothing to write where everything was left to the other', () => {
    expect(settle({ preferences: '下午联系' }, { preferences: '上午联系' }, 'theirs')).toEqual({})
  })

  it('goes into contacts by id', () => {
    const patch = { contacts: { change: [{ id, patch: { jobTitle: '总经理', phone: secret('13700001234') } }] } }
    expect(settle({ contacts: [buildContact({ jobTitle: '厂长' })] }, patch, 'yours')).toEqual(patch)
    expect(settle({ contacts: [buildContact({ jobTitle: '厂长' })] }, patch, 'theirs')).toEqual({
      contacts: { change: [{ id, patch: { phone: '13700001234' } }] },
    })
  })

  it('writes a contact anew that somebody removed, and removes one that somebody changed', () => {
    const patch = { contacts: { change: [{ id, patch: { jobTitle: '总经理' } }] } }
    expect(settle({ contacts: [] }, patch, 'yours')).toEqual({
      contacts: { add: [{ name: '李建国', jobTitle: '总经理', main: true }] },
    })
    const removal = { contacts: { remove: [id] } }
    expect(settle({ contacts: [buildContact({ jobTitle: '厂长' })] }, removal, 'yours')).toEqual(removal)
  })

  it('goes into the fields that the team added', () => {
    expect(settle({ custom: { fleet: 9 } }, { custom: { fleet: 4 } }, 'yours')).toEqual({ custom: { fleet: 4 } })
  })
})
