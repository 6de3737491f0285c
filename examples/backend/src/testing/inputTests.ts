import { describe, expect, it } from 'vitest'
import { bodyOf, newKey } from './answers.js'
import type { TestBackend } from './createTestBackend.js'

/** What is refused, and with which status, before the database has to. */
export function inputTests(backend: () => TestBackend): void {
  describe.each(['owner', 'grade', 'industry', 'region', 'source'])('an empty %s', (field) => {
    it('is no option', async () => {
      const client = await backend().signIn('manager')
      const response = await client.send('POST', '/customers', { name: 'Empty choice', [field]: '' }, newKey())
      expect(response.status).toBe(422)
      expect((await bodyOf(response)).fieldErrors).toEqual([{ path: [field], reason: { code: 'unknown-option' } }])
    })
  })

  it.each(['2026-02-30T10:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:00', '0001-01-01T00:00:00+05:00'])(
    'refuses the moment %s, in an interaction and in a filter',
    async (at) => {
      const client = await backend().signIn('manager')
      const logged = await client.send(
        'POST',
        '/customers/c-huadong/interactions',
        { kind: 'call', at, detail: 'x' },
        newKey(),
      )
      expect(logged.status).toBe(422)
      const listed = await client.send('POST', '/customers/c-huadong/interactions/search', { filter: { since: at } })
      expect(listed.status).toBe(400)
    },
  )

  it('takes a moment of any zone', async () => {
    const client = await backend().signIn('manager')
    const filter = { since: '2026-11-20T23:30:00+23:00' }
    const listed = await client.send('POST', '/customers/c-huadong/interactions/search', { filter })
    expect(listed.status).toBe(200)
  })

  it('refuses a day of the year 0', async () => {
    const client = await backend().signIn('manager')
    const response = await client.send('POST', '/customers', { name: 'Year 0', since: '0000-01-01' }, newKey())
    expect(response.status).toBe(422)
  })

  it('refuses half of a surrogate pair and a NUL', async () => {
    const client = await backend().signIn('manager')
    for (const text of ['\ud83d', 'a\u0000b']) {
      const created = await client.send('POST', '/customers', { name: 'Odd', tags: [text], custom: { text } }, newKey())
      expect(created.status).toBe(400)
      expect((await client.send('POST', '/customers/search', { filter: { tags: [text] } })).status).toBe(400)
    }
  })

  it('refuses a phone number that is mostly spaces', async () => {
    const client = await backend().signIn('manager')
    const contacts = [{ name: 'Long', phone: `138 1652${' '.repeat(10_000)}6021` }]
    const response = await client.send('POST', '/customers', { name: 'Long number', contacts }, newKey())
    expect(response.status).toBe(422)
    expect((await bodyOf(response)).fieldErrors[0]).toMatchObject({ reason: { code: 'too-long' } })
  })

  it('spells no contact detail out to those who may not see it', async () => {
    const auditor = await backend().signIn('auditor')
    for (const search of ['13816526021', '1652', 'lijianguo@']) {
      const found = await bodyOf(auditor.send('POST', '/customers/search', { search }))
      expect([found.items, found.total.count]).toEqual([[], 0])
      const counted = auditor.send('POST', '/customers/count', { query: { search }, by: 'grade' })
      expect(await (await counted).json()).toEqual({})
    }
    const contacts = { add: [{ name: 'x', phone: '13816526021', email: 'lijianguo@hdch.example' }] }
    expect(await (await auditor.send('POST', '/customers/duplicates', { contacts })).json()).toEqual([])
  })
}
