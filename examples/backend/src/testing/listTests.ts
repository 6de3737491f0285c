import { expect, it } from 'vitest'
import { bodyOf, newKey } from './answers.js'
import type { TestBackend, TestClient } from './createTestBackend.js'

/** What lists answer. */
export function listTests(backend: () => TestBackend): void {
  const search = (client: TestClient, query: object) => client.send('POST', '/customers/search', query)
  const namesOf = async (client: TestClient, query: object) =>
    (await bodyOf(search(client, query))).items.map(({ name }) => name)

  it('refuses a cursor that was changed or belongs to another question', async () => {
    const client = await backend().signIn('service')
    const { nextCursor } = await bodyOf(search(client, { page: { size: 2 } }))
    const [text = '', signature = ''] = nextCursor.split('.')
    const other = Buffer.from(JSON.stringify([null, 'c-zzz'])).toString('base64url')
    const queries = [
      { page: { after: `${other}.${signature}` } },
      { page: { after: text } },
      { page: { after: 'nonsense' } },
      { page: { after: nextCursor }, sort: [{ by: 'name', direction: 'ascending' }] },
      { page: { after: nextCursor }, search: '测' },
    ]
    for (const query of queries) {
      const response = await search(client, query)
      expect(response.status).toBe(400)
      expect((await bodyOf(response)).fieldErrors[0]?.path).toEqual(['page', 'after'])
    }
  })

  it('refuses an order, a filter and an anchor that it does not know', async () => {
    const client = await backend().signIn('service')
    const queries = [
      { sort: [{ by: 'phone', direction: 'ascending' }] },
      { sort: [{ by: 'constructor', direction: 'ascending' }] },
      { filter: { phones: ['138'] } },
      { page: { around: 'c-huadong' } },
    ]
    for (const query of queries) expect((await search(client, query)).status).toBe(400)
  })

  it('neither repeats nor skips a customer while others arrive', async () => {
    const client = await backend().signIn('manager')
    const query = { sort: [{ by: 'name', direction: 'ascending' }] }
    const first = await bodyOf(search(client, { ...query, page: { size: 30 } }))
    const arrived = await bodyOf(client.send('POST', '/customers', { name: 'aaa arrives in front' }, newKey()))
    const next = await bodyOf(search(client, { ...query, page: { size: 30, after: first.nextCursor } }))
    const ids = [...first.items, ...next.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(60)
    const whole = await bodyOf(search(client, { ...query, page: { size: 61 } }))
    expect(whole.items.map(({ id }) => id).filter((id) => id !== arrived.id)).toEqual(ids)
  })

  it('takes wildcards in a search as themselves', async () => {
    const client = await backend().signIn('manager')
    await client.send('POST', '/customers', { name: 'Rebate 100%_done\\now' }, newKey())
    for (const text of ['0%_d', '%_', '_done\\now']) {
      expect(await namesOf(client, { search: text })).toEqual(['Rebate 100%_done\\now'])
    }
    expect(await namesOf(client, { search: '%%' })).toEqual([])
  })

  it('sorts Chinese names by their pinyin among the Latin ones', async () => {
    const client = await backend().signIn('manager')
    for (const name of ['排序重庆', '排序长沙', '排序北京', 'paixu anna'])
      await client.send('POST', '/customers', { name }, newKey())
    const query = { search: 'paixu', sort: [{ by: 'name', direction: 'ascending' }] }
    expect(await namesOf(client, query)).toEqual(['排序北京', '排序长沙', '排序重庆', 'paixu anna'])
  })

  it('puts what is not known last in both directions', async () => {
    const client = await backend().signIn('service')
    for (const direction of ['ascending', 'descending']) {
      const query = { sort: [{ by: 'lastContact', direction }], page: { size: 100 } }
      const first = await bodyOf(search(client, query))
      const second = await bodyOf(search(client, { ...query, page: { size: 100, after: first.nextCursor } }))
      const known = [...first.items, ...second.items].map(({ lastContact }) => lastContact !== null)
      expect(known.lastIndexOf(true)).toBeLessThan(known.indexOf(false))
    }
  })

  it('finds nobody by two digits of a phone number', async () => {
    const client = await backend().signIn('service')
    const byTwo = await bodyOf(search(client, { search: '13' }))
    expect(byTwo.items.map(({ id }) => id)).not.toContain('c-huadong')
    const byEight = await bodyOf(search(client, { search: '1652-6021' }))
    expect(byEight.items.map(({ id }) => id)).toContain('c-huadong')
  })

  it('finds a name after it was changed, and no longer by the old one', async () => {
    const client = await backend().signIn('manager')
    const created = await bodyOf(client.send('POST', '/customers', { name: '青藏线项目部' }, newKey()))
    const headers = { ...newKey(), 'If-Match': '"r1"' }
    await client.send('PATCH', `/customers/${created.id}`, { name: '滇缅线项目部' }, headers)
    expect(await namesOf(client, { search: 'dianmian' })).toEqual(['滇缅线项目部'])
    expect(await namesOf(client, { search: 'qingzangxian' })).toEqual([])
  })
}
