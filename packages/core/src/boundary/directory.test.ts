import { describe, expect, it } from 'vitest'
import { actor, blob, fileLink, fileRef, option, permission, person, revealed } from './directory.js'
import { check } from './schema.js'

describe('directory answers', () => {
  it('reads people, the actor and options', () => {
    expect(check(person, { id: 7, name: '周岚', department: 3, active: true })).toEqual({
      value: { id: '7', name: '周岚', department: '3', active: true },
    })
    expect(check(person, { id: 7, name: '周岚', department: null, active: true })).toEqual({
      value: { id: '7', name: '周岚', active: true },
    })
    expect(check(actor, { id: 7, name: '周岚', active: true, roles: ['service'] })).toHaveProperty('value')
    expect(check(actor, { id: 7, name: '周岚', active: true, roles: 'service' })).toEqual({
      path: 'roles',
      expected: 'array',
    })
    expect(check(option, { value: 5, label: { en: 'Mining', 'zh-CN': '矿业' }, color: 'red' })).toEqual({
      value: { value: '5', label: { en: 'Mining', 'zh-CN': '矿业' }, color: 'red' },
    })
    expect(check(option, { value: 'a', label: 'Mining' })).toEqual({ path: 'label', expected: 'texts' })
  })

  it('reads permissions and revealed values', () => {
    expect(check(permission, { allowed: false, reason: { code: 'role', text: { en: 'Ask' } } })).toHaveProperty('value')
    expect(check(permission, { allowed: 'yes' })).toEqual({ path: 'allowed', expected: 'boolean' })
    expect(check(revealed, { value: '13801236021', expiresAt: '2026-11-20T06:51:00Z' })).toEqual({
      value: { value: '13801236021', expiresAt: '2026-11-20T06:51:00.000Z' },
    })
    expect(check(revealed, { value: '13801236021', expiresAt: null })).toEqual({
      path: 'expiresAt',
      expected: 'instant',
    })
  })

  it('reads files and their bytes', () => {
    expect(check(fileRef, { id: 1, name: '<b>.pdf', size: 3, mediaType: 'application/pdf' })).toHaveProperty('value')
    const bytes = new Blob(['x'])
    expect(check(blob, bytes)).toEqual({ value: bytes })
    expect(check(blob, 'x')).toEqual({ path: '', expected: 'blob' })
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', 7, null])(
    'follows no link to %j',
    (url) => {
      expect(check(fileLink, { url, expiresAt: '2026-11-20T06:51:00Z' })).toEqual({ path: 'url', expected: 'url' })
    },
  )

  it.each(['https://files.example/1', '/files/1', 'blob:https://x/1'])('follows a link to %s', (url) => {
    expect(check(fileLink, { url, expiresAt: '2026-11-20T06:51:00Z' })).toHaveProperty('value')
  })
})
