import { expect, it } from 'vitest'
import { forgetOldKeys } from '../writes/forgetOldKeys.js'
import { bodyOf, newKey } from './answers.js'
import type { TestBackend } from './createTestBackend.js'

/** What becomes of a write. */
export function writeTests(backend: () => TestBackend): void {
  const manager = () => backend().signIn('manager')
  const create = async (input: object) => {
    const client = await manager()
    return bodyOf(client.send('POST', '/customers', input, newKey()))
  }

  it('answers a stale change with the record as it is now, masked', async () => {
    const client = await manager()
    const created = await create({ name: '冲突有限公司', contacts: [{ name: '张三', phone: '138 0013 8000' }] })
    const change = (preferences: string) =>
      client.send('PATCH', `/customers/${created.id}`, { preferences }, { ...newKey(), 'If-Match': '"r1"' })
    expect((await change('first')).status).toBe(200)
    const refused = await change('second')
    const problem = await bodyOf(refused)
    expect(refused.status).toBe(412)
    expect(refused.headers.get('ETag')).toBe('"r2"')
    expect(problem).toMatchObject({ code: 'conflict', effect: 'none', current: { preferences: 'first' } })
    expect(problem.current.contacts[0]?.phone.masked).toBe('138 •••• 8000')
    expect(JSON.stringify(problem)).not.toContain('0013')
  })

  it('asks for the revision that a change is made from', async () => {
    const client = await manager()
    const response = await client.send('PATCH', '/customers/c-huadong', { preferences: 'x' }, newKey())
    expect(response.status).toBe(428)
  })

  it('makes one customer of two parallel sends with one key', async () => {
    const client = await manager()
    const key = newKey()
    const send = () => client.send('POST', '/customers', { name: '同一把钥匙有限公司' }, key)
    const [first, second] = await Promise.all([send(), send()])
    expect([first.status, second.status]).toEqual([201, 201])
    const [one, other] = [await bodyOf(first), await bodyOf(second)]
    expect(other).toEqual(one)
    const found = await bodyOf(client.send('POST', '/customers/search', { search: '同一把钥匙' }))
    expect(found.total.count).toBe(1)
  })

  it('gives parallel customers numbers of their own', async () => {
    const made = await Promise.all([1, 2, 3, 4].map((index) => create({ name: `并行 ${index}` })))
    expect(new Set(made.map(({ number }) => number)).size).toBe(4)
  })

  it('says gone to whoever writes to a customer while it is removed', async () => {
    const client = await manager()
    for (let round = 0; round < 5; round += 1) {
      const { id } = await create({ name: `Removed in round ${round}` })
      const call = { kind: 'call', at: '2026-11-20T06:00:00Z', detail: 'x' }
      const log = () => client.send('POST', `/customers/${id}/interactions`, call, newKey())
      const remove = client.send('DELETE', `/customers/${id}`, undefined, { ...newKey(), 'If-Match': '"r1"' })
      const logged = await Promise.all([log(), log(), log(), log()])
      expect((await remove).status).toBe(204)
      for (const { status } of logged) expect([201, 410]).toContain(status)
    }
  })

  it('refuses a key that stood for another write, and a write without a key', async () => {
    const client = await manager()
    const key = newKey()
    await client.send('POST', '/customers', { name: '甲' }, key)
    expect((await client.send('POST', '/customers', { name: '乙' }, key)).status).toBe(422)
    expect((await client.send('POST', '/customers', { name: '丙' })).status).toBe(400)
  })

  it('keeps nothing of a write that is refused half-way', async () => {
    const client = await manager()
    const created = await create({ name: '全有或全无' })
    const patch = { preferences: 'lost', contacts: { change: [{ id: 'k-li-jianguo', patch: { name: 'stolen' } }] } }
    const refused = await client.send('PATCH', `/customers/${created.id}`, patch, { ...newKey(), 'If-Match': '"r1"' })
    expect((await bodyOf(refused)).fieldErrors).toEqual([
      { path: ['contacts', 'k-li-jianguo'], reason: { code: 'unknown-option' } },
    ])
    expect(await bodyOf(client.send('GET', `/customers/${created.id}`))).toMatchObject({
      revision: 'r1',
      preferences: null,
    })
  })

  it('takes a contact that is changed and removed at once as removed', async () => {
    const client = await manager()
    const created = await create({ name: '来去', contacts: [{ name: '赵六' }] })
    const id = created.contacts[0]?.id ?? ''
    const patch = { contacts: { change: [{ id, patch: { phone: '138 0013 8002' } }], remove: [id] } }
    const after = await bodyOf(
      client.send('PATCH', `/customers/${created.id}`, patch, { ...newKey(), 'If-Match': '"r1"' }),
    )
    expect(after.contacts).toEqual([])
  })

  it('forgets a key after a week, not before', async () => {
    const client = await manager()
    const key = newKey()
    const send = () => client.send('POST', '/customers', { name: '忘掉的钥匙' }, key)
    const first = await bodyOf(send())
    await forgetOldKeys(backend().database.kysely, '2026-11-27T06:49:00.000Z')
    expect((await bodyOf(send())).id).toBe(first.id)
    await forgetOldKeys(backend().database.kysely, '2026-11-27T06:51:00.000Z')
    expect((await bodyOf(send())).id).not.toBe(first.id)
  })

  it('answers no new value to the handle of an old one', async () => {
    const client = await manager()
    const created = await create({ name: '换号', contacts: [{ name: '李四', phone: '138 0013 8001' }] })
    const [contact] = created.contacts
    const patch = { contacts: { change: [{ id: contact?.id, patch: { phone: '139 0013 9001' } }] } }
    await client.send('PATCH', `/customers/${created.id}`, patch, { ...newKey(), 'If-Match': '"r1"' })
    const on = { resource: 'customers', id: created.id }
    const asked = { handle: contact?.phone.handle, on, reason: '回电' }
    expect((await client.send('POST', '/access/reveal', asked)).status).toBe(404)
  })

  it('moves the last contact with the latest interaction, and nothing else', async () => {
    const client = await manager()
    const created = await create({ name: '往来' })
    const log = (at: string, kind: string) =>
      client.send('POST', `/customers/${created.id}/interactions`, { kind, at, detail: '一句话' }, newKey())
    await log('2026-11-20T03:00:00.000Z', 'call')
    await log('2026-11-19T03:00:00.000Z', 'email')
    const after = await bodyOf(client.send('GET', `/customers/${created.id}`))
    const { lastContact, counts, ...others } = after
    expect(lastContact).toEqual({ at: '2026-11-20T03:00:00.000Z', kind: 'call' })
    expect(counts.interactions).toBe(2)
    expect({ ...others, lastContact: null, counts: created.counts }).toEqual(created)
  })

  it('says gone of a customer that was removed', async () => {
    const client = await manager()
    const created = await create({ name: '再见' })
    await client.send('DELETE', `/customers/${created.id}`, undefined, { ...newKey(), 'If-Match': '"r1"' })
    expect((await client.send('GET', `/customers/${created.id}`)).status).toBe(410)
  })

  it('refuses a mask in place of a value, unknown fields, and options that nobody offers', async () => {
    const client = await manager()
    const input = {
      name: '字段',
      grade: 'Z',
      industry: 'alchemy',
      contacts: [{ name: '王五', phone: '138 •••• 8000', email: 'w••••@hidden.example' }],
    }
    const refused = await bodyOf(client.send('POST', '/customers', input, newKey()))
    expect(refused.fieldErrors).toEqual([
      { path: ['contacts', 0, 'phone'], reason: { code: 'phone' } },
      { path: ['contacts', 0, 'email'], reason: { code: 'email' } },
    ])
    const { contacts: _contacts, ...others } = input
    const again = await bodyOf(client.send('POST', '/customers', others, newKey()))
    expect(again.fieldErrors.map(({ path, reason }) => `${path} ${reason.code}`)).toEqual([
      'industry unknown-option',
      'grade unknown-option',
    ])
    const unknown = await bodyOf(client.send('POST', '/customers', { name: '字段', colour: 'red' }, newKey()))
    expect(unknown.fieldErrors).toEqual([{ path: ['colour'], reason: { code: 'unknown-field' } }])
  })

  it('lets a customer keep a value that is no longer offered', async () => {
    const client = await manager()
    const { revision } = await bodyOf(client.send('GET', '/customers/c-unknown'))
    const patch = { grade: 'S', source: 'satellite', preferences: '不变' }
    const response = await client.send('PATCH', '/customers/c-unknown', patch, {
      ...newKey(),
      'If-Match': `"${revision}"`,
    })
    expect(response.status).toBe(200)
  })

  it('refuses what is no JSON, too large, or cannot be stored, and quotes nothing of it', async () => {
    const client = await manager()
    const raw = (body: string, type = 'application/json') =>
      fetch(`${backend().url}/api/customers`, {
        method: 'POST',
        headers: { ...client.headers, ...newKey(), 'Content-Type': type },
        body,
      })
    const refused = [
      await raw('{"name":"half'),
      await raw('{"name":"x"}', 'text/plain'),
      await raw(JSON.stringify({ name: 'x'.repeat(1_100_000) })),
      await raw('{"name":"a\\u0000b"}'),
      await raw(`{"name":"deep","custom":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 415, 413, 400, 400])
    for (const response of refused) {
      const body = await bodyOf(response)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      expect(body.reference).toMatch(/^[0-9a-f]{8}$/)
      expect(JSON.stringify(body)).not.toMatch(/half|utf8|byte sequence/i)
    }
  })
}
