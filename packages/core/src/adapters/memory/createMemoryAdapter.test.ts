import { describe, expect, it } from 'vitest'
import type { CustomersPort } from '../../contract/ports.js'
import type { CalendarDate, IdempotencyKey, Instant } from '../../contract/scalars.js'
import { secret } from '../../sensitive/index.js'
import { sampleNow, sampleSeed } from '../../testing/index.js'
import { createMemoryAdapter, type MemoryAdapter, type MemoryAdapterOptions } from './index.js'

function create(options: MemoryAdapterOptions = {}): MemoryAdapter & { readonly customers: Required<CustomersPort> } {
  const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, ...options })
  return adapter as MemoryAdapter & { readonly customers: Required<CustomersPort> }
}

const key = (text: string) => text as IdempotencyKey

describe('createMemoryAdapter', () => {
  it('reads the sample company: masked, people by name', async () => {
    const customer = await create().customers.get('c-huadong', {})
    expect(customer.contacts.map(({ phone }) => phone?.masked)).toEqual([
      '138 •••• 6021',
      '139 •••• 7740',
      '021 •••• 8812',
    ])
    expect(customer.address?.masked).toBe('上海市闵行区 ••••')
    expect(customer.owner).toEqual({ id: 'p-zhou-lan', name: '周岚', department: '销售一部' })
  })

  it.each([
    ['测', 10],
    ['hdch', 1],
    ['C2019077', 1],
    ['李建国', 2],
    ['13816526021', 2],
    ['138 1652 6021', 2],
    ['１３８１６５２６０２１', 2],
    ['marta@', 1],
    ['海测', 1],
    ['zzz', 0],
  ])('finds %s in %i customers', async (search, count) => {
    const page = await create().customers.list({ search }, {})
    expect(page.total).toEqual({ count, exact: true })
  })

  it('gives no number twice, after a removal neither', async () => {
    const { customers } = create()
    const made = await customers.create({ name: 'First' }, { key: key('first') })
    await customers.remove(made.id, { key: key('remove'), basedOn: made.revision ?? null })
    const next = await customers.create({ name: 'Second' }, { key: key('second') })
    expect(next.number).not.toBe(made.number)
  })

  it('refuses an empty grade or owner, as an option that there is not', async () => {
    const { customers } = create()
    for (const field of ['grade', 'owner'])
      await expect(customers.create({ name: 'Empty', [field]: '' }, { key: key(field) })).rejects.toMatchObject({
        fieldErrors: [{ path: [field], reason: { code: 'unknown-option' } }],
      })
  })

  it('knows no list and counts no value by a name that every object has', async () => {
    const adapter = create({
      seed: { customers: [{ id: 'c-1', number: 'C1', name: 'Odd', industry: 'constructor', contacts: [] }] },
    })
    expect(await adapter.customers.count({}, 'industry', {})).toEqual({ constructor: 1 })
    await expect(adapter.directory?.options?.('constructor', {})).rejects.toMatchObject({ code: 'not-found' })
  })

  it('refuses another file of the same name and size under the key of the first', async () => {
    const { files } = create()
    const upload = (text: string) => files?.upload(new Blob([text]), { name: 'note.txt' }, { key: key('one') })
    const first = await upload('abc')
    expect(await upload('abc')).toEqual(first)
    await expect(upload('abd')).rejects.toMatchObject({ code: 'invalid' })
  })

  it('finds by the readings that it is given', async () => {
    const adapter = create({ pinyin: (text) => (text === '马骁' ? ['horse'] : []) })
    const { items } = await adapter.customers.list({ search: 'horse' }, {})
    expect(items.map(({ id }) => id)).toEqual(['c-xinan'])
  })

  it('sorts names by pinyin', async () => {
    const sort = [{ by: 'name', direction: 'ascending' }] as const
    const { items } = await create().customers.list({ sort, search: '测' }, {})
    const chinese = items.map(({ name }) => name.slice(0, 2)).filter((name) => /\p{sc=Han}/u.test(name))
    expect(chinese).toEqual(['合肥', '华东', '昆仑', '临江', '青岩', '沈阳', '西南'])
  })

  it('puts those without a value last in both directions', async () => {
    const { customers } = create()
    const last = async (direction: 'ascending' | 'descending') =>
      (await customers.list({ sort: [{ by: 'since', direction }] }, {})).items.slice(-2).map(({ id }) => id)
    expect(await last('ascending')).toEqual(['c-bare', 'c-nothing'])
    expect(await last('descending')).toEqual(['c-bare', 'c-nothing'])
  })

  it('takes the day of a filter in its zone', async () => {
    const since = async (zone: string) => {
      const filter = { lastContactSince: '2026-11-20' as CalendarDate }
      const { items } = await create({ zone }).customers.list({ filter }, {})
      return items.map(({ id }) => id)
    }
    expect(await since('Asia/Shanghai')).toEqual(['c-huadong', 'c-hydrocon'])
    expect(await since('America/New_York')).toEqual([])
  })

  it('keeps a page after one of its rows was removed', async () => {
    const { customers } = create()
    const first = await customers.list({ page: { size: 3 } }, {})
    const expected = await customers.list(
      { page: { size: 3, ...(first.nextCursor && { after: first.nextCursor }) } },
      {},
    )
    const last = first.items[2]
    await customers.remove(last?.id ?? '', { key: key('remove'), basedOn: last?.revision ?? null })
    const again = await customers.list({ page: { size: 3, ...(first.nextCursor && { after: first.nextCursor }) } }, {})
    expect(again.items).toEqual(expected.items)
  })

  it('shares nothing with another one of the same seed', async () => {
    const seed = sampleSeed()
    const before = structuredClone(seed)
    const [one, other] = [create({ seed }), create({ seed })]
    const { revision = null } = await one.customers.get('c-huadong', {})
    await one.customers.update('c-huadong', { name: 'Another' }, { key: key('k'), basedOn: revision })
    expect((await other.customers.get('c-huadong', {})).name).toBe('华东测绘仪器有限公司')
    expect(seed).toEqual(before)
  })

  it('edits as somebody else, between two calls', async () => {
    const { customers, control } = create()
    const { revision = null } = await customers.get('c-huadong', {})
    control.editAsSomebodyElse('c-huadong', { preferences: '下午联系' })
    const call = customers.update('c-huadong', { preferences: '晚上联系' }, { key: key('k'), basedOn: revision })
    await expect(call).rejects.toMatchObject({
      code: 'conflict',
      current: { preferences: '下午联系', version: 38, updated: { at: sampleNow, by: { name: '王敏' } } },
    })
  })

  it('makes the newly chosen contact the only main one', async () => {
    const { customers } = create()
    const { revision = null } = await customers.get('c-huadong', {})
    const change = [{ id: 'k-chen-siyuan', patch: { main: true } }]
    const after = await customers.update('c-huadong', { contacts: { change } }, { key: key('k'), basedOn: revision })
    expect(after.contacts.filter(({ main }) => main).map(({ name }) => name)).toEqual(['陈思远'])
    expect(after.mainContact?.name).toBe('陈思远')
  })

  it('moves the latest contact and the count when something is logged', async () => {
    const { customers } = create()
    const at = '2026-11-20T06:45:00.000Z' as Instant
    await customers.logInteraction('c-huadong', { kind: 'note', at, detail: '来访' }, { key: key('k') })
    const { lastContact, counts } = await customers.get('c-huadong', {})
    expect([lastContact, counts?.interactions]).toEqual([{ at, kind: 'note' }, 129])
  })

  it('files what is logged by its moment, however its zone is written', async () => {
    const { customers } = create()
    const at = '2026-11-20T23:30:00+09:00' as Instant
    const { id } = await customers.logInteraction('c-huadong', { kind: 'note', at, detail: '来访' }, { key: key('k') })
    const until = { filter: { until: '2026-11-20T15:00:00.000Z' as Instant } }
    const { items } = await customers.interactions('c-huadong', until, {})
    expect(items[0]).toMatchObject({ id, at: '2026-11-20T14:30:00.000Z' })
    expect((await customers.get('c-huadong', {})).lastContact?.at).toBe('2026-11-20T14:30:00.000Z')
  })

  it('names every reason for which a duplicate was found', async () => {
    const add = [{ name: '李', phone: secret('13816526021'), email: secret('LIJIANGUO@hdch.example') }]
    const [first] = await create().customers.duplicates({ name: '华东测绘仪器', contacts: { add } }, {})
    expect(first?.customer.id).toBe('c-huadong')
    expect(first?.reasons.map(({ code }) => code)).toEqual(['similar-name', 'same-phone', 'same-email'])
  })

  it('tells listeners about writes, with the key of the writer', async () => {
    const { customers, live, control } = create({ live: true })
    const heard: unknown[] = []
    live?.subscribe([{ resource: 'customers', id: 'c-huadong' }], (signal) => heard.push(signal))
    const { revision = null } = await customers.get('c-huadong', {})
    await customers.update('c-huadong', { grade: 'B' }, { key: key('mine'), basedOn: revision })
    control.editAsSomebodyElse('c-huadong', { grade: 'C' })
    control.editAsSomebodyElse('c-hydrocon', { grade: 'C' })
    const topic = { resource: 'customers', id: 'c-huadong' }
    expect(heard).toEqual([
      { type: 'status', status: 'connected' },
      { type: 'changed', changes: [{ topic, change: 'updated', key: 'mine' }] },
      { type: 'changed', changes: [{ topic, change: 'updated' }] },
    ])
  })
})
