import { describe, expect, it } from 'vitest'
import type { IdempotencyKey, Revision } from '../../contract/index.js'
import { secret } from '../../sensitive/index.js'
import { createRestAdapter } from './index.js'

const customer = { id: 'c1', number: 'C2016318', name: '华东测绘仪器有限公司', contacts: [], revision: '7' }
const interaction = { id: 'i1', kind: 'call', at: '2026-11-20T06:50:00.000Z', detail: 'x' }
const context = { key: 'k1' as IdempotencyKey }
const update = { ...context, basedOn: '7' as Revision }

interface Sent {
  readonly method: string | undefined
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: unknown
  readonly init: RequestInit
}

/** A backend that gives one answer to everything and remembers what it was asked. */
function backend(answer: unknown, init: ResponseInit = {}, options = {}) {
  const sent: Sent[] = []
  const fetch = async (url: string | URL | Request, request: RequestInit = {}) => {
    const { method, body } = request
    const headers = Object.fromEntries(new Headers(request.headers))
    sent.push({
      method,
      url: String(url),
      headers,
      body: typeof body === 'string' ? JSON.parse(body) : body,
      init: request,
    })
    return new Response(answer === undefined ? null : JSON.stringify(answer), init)
  }
  return { adapter: createRestAdapter({ baseUrl: '/api/', fetch, ...options }), sent }
}

describe('createRestAdapter', () => {
  it('says what the protocol can do', () => {
    const { adapter } = backend({}, {}, { pollSeconds: 5 })
    expect(adapter).toMatchObject({ name: 'rest', scope: 'rest:/api/' })
    expect(adapter.capabilities).toMatchObject({
      versions: { customers: 'enforced' },
      idempotency: 'enforced',
      masking: 'backend',
      freshness: { pollSeconds: 5 },
      lists: { customers: { paging: 'cursor', search: true, maxSize: 100 } },
    })
    expect(backend({}, {}, { scope: 'north' }).adapter.scope).toBe('north')
  })

  it('sends searches in a body, never in an address', async () => {
    const { adapter, sent } = backend({ items: [], nextCursor: null })
    const query = { search: '13801236021', filter: { grades: ['A'] }, page: { size: 50 } }
    await adapter.customers?.list(query, {})
    expect(sent[0]).toMatchObject({ method: 'POST', url: '/api/customers/search', body: query })
    expect(sent[0]?.headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json' })
    expect(sent[0]?.headers).not.toHaveProperty('idempotency-key')
  })

  it('sends secrets in a body alone', async () => {
    const { adapter, sent } = backend(customer)
    const patch = { contacts: { change: [{ id: 'p1', patch: { phone: secret('13801236021') } }] } }
    await adapter.customers?.update?.('c1', patch, update)
    const [{ body, ...rest } = { body: null }] = sent
    expect(JSON.stringify(body)).toContain('13801236021')
    expect(JSON.stringify({ ...rest, init: { ...sent[0]?.init, body: null } })).not.toContain('13801236021')
  })

  it('writes with a key and the revision the change was made from', async () => {
    const { adapter, sent } = backend(customer)
    await adapter.customers?.update?.('c 1/2', { name: 'x' }, update)
    expect(sent[0]).toMatchObject({
      method: 'PATCH',
      url: '/api/customers/c%201%2F2',
      headers: { 'idempotency-key': 'k1', 'if-match': '"7"' },
      body: { name: 'x' },
    })
    await adapter.customers?.update?.('c1', {}, { ...context, basedOn: null })
    expect(sent[1]?.headers).not.toHaveProperty('if-match')
  })

  it.each(['', '.', '..'])('asks nobody for the id %j, which would lead elsewhere', async (id) => {
    const { adapter, sent } = backend(customer)
    await expect(adapter.customers?.get(id, {})).rejects.toMatchObject({ code: 'not-found' })
    await expect(adapter.customers?.remove?.(id, update)).rejects.toMatchObject({ code: 'not-found', effect: 'none' })
    expect(sent).toEqual([])
  })

  it('has an address for every method', async () => {
    const asked = async (answer: unknown, call: (adapter: ReturnType<typeof createRestAdapter>) => unknown) => {
      const { adapter, sent } = backend(answer)
      await call(adapter)
      const { method, url, body } = sent[0] ?? {}
      return [`${method} ${url}`, body]
    }
    const page = { items: [], nextCursor: null }
    expect(await asked(customer, ({ customers }) => customers?.get('c1', {}))).toEqual([
      'GET /api/customers/c1',
      undefined,
    ])
    expect(await asked(customer, ({ customers }) => customers?.create?.({ name: 'x' }, context))).toEqual([
      'POST /api/customers',
      { name: 'x' },
    ])
    expect(await asked(undefined, ({ customers }) => customers?.remove?.('c1', update))).toEqual([
      'DELETE /api/customers/c1',
      undefined,
    ])
    expect(await asked({ A: 7 }, ({ customers }) => customers?.count?.({}, 'grade', {}))).toEqual([
      'POST /api/customers/count',
      { query: {}, by: 'grade' },
    ])
    expect(await asked([], ({ customers }) => customers?.duplicates?.({ name: 'x' }, {}))).toEqual([
      'POST /api/customers/duplicates',
      { name: 'x' },
    ])
    expect(await asked(page, ({ customers }) => customers?.interactions?.('c1', {}, {}))).toEqual([
      'POST /api/customers/c1/interactions/search',
      {},
    ])
    expect(
      await asked(interaction, ({ customers }) => customers?.logInteraction?.('c1', interaction as never, context)),
    ).toEqual(['POST /api/customers/c1/interactions', interaction])
    expect(await asked([], ({ directory }) => directory?.people(['u1'], {}))).toEqual([
      'POST /api/directory/people',
      { ids: ['u1'] },
    ])
    expect(await asked(page, ({ directory }) => directory?.search?.({ search: 'zhou' }, {}))).toEqual([
      'POST /api/directory/people/search',
      { search: 'zhou' },
    ])
    expect(await asked([], ({ directory }) => directory?.options?.('industries', {}))).toEqual([
      'GET /api/directory/options/industries',
      undefined,
    ])
    const actor = { id: 'u1', name: '周岚', active: true, roles: [] }
    expect(await asked(actor, ({ access }) => access?.actor({}))).toEqual(['GET /api/access/actor', undefined])
    const checks = [{ action: 'edit', on: 'customers' as const }]
    expect(await asked([{ allowed: true }], ({ access }) => access?.can?.(checks, {}))).toEqual([
      'POST /api/access/can',
      { checks },
    ])
    const on = { resource: 'customers' as const, id: 'c1' }
    const revealed = { value: '13801236021', expiresAt: '2026-11-20T06:51:00.000Z' }
    expect(await asked(revealed, ({ access }) => access?.reveal?.('h1', on, 'call back', {}))).toEqual([
      'POST /api/access/reveal',
      { handle: 'h1', on, reason: 'call back' },
    ])
  })

  it('uploads the bytes as they are, with their name beside them', async () => {
    const { adapter, sent } = backend(
      { id: 7, name: '报告.pdf', size: 3, mediaType: 'application/pdf' },
      { status: 201 },
    )
    const file = new Blob(['abc'], { type: 'application/pdf' })
    const progress: number[] = []
    const onProgress = (bytes: number) => progress.push(bytes)
    const upload = { name: '报告.pdf', on: { resource: 'customers' as const, id: 'c1' }, onProgress }
    expect(await adapter.files?.upload(file, upload, context)).toMatchObject({ id: '7' })
    expect(sent[0]).toMatchObject({
      method: 'POST',
      url: '/api/files',
      headers: {
        'content-type': 'application/pdf',
        'x-file-name': '%E6%8A%A5%E5%91%8A.pdf',
        'x-file-on': 'customers:c1',
        'idempotency-key': 'k1',
      },
    })
    expect(sent[0]?.body).toBe(file)
    expect(progress).toEqual([3])
  })

  it('sends a part with its place, and asks what is held', async () => {
    const { adapter, sent } = backend({ token: 't/1', sentBytes: 3 })
    const plan = { name: '报告.pdf', size: 9, mediaType: 'application/pdf' }
    await adapter.files?.begin?.(plan, context)
    await adapter.files?.append?.('t/1', { at: 3, bytes: new Blob(['abc'], { type: 'text/plain' }) }, context)
    await adapter.files?.resume?.('t/1', {})
    await adapter.files?.abandon?.('t/1', context)
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/files/uploads',
      'PATCH /api/files/uploads/t%2F1',
      'GET /api/files/uploads/t%2F1',
      'DELETE /api/files/uploads/t%2F1',
    ])
    expect(sent[1]?.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'upload-offset': '3' })
  })

  it('says in which parts and up to which size files are sent', () => {
    const { adapter } = backend({}, {}, { files: { maxBytes: 9 } })
    expect(adapter.capabilities.files).toEqual({ partBytes: 524_288, maxBytes: 9 })
  })

  it('reads the bytes of a file', async () => {
    const { adapter, sent } = backend({ any: 'bytes' })
    expect(await (await adapter.files?.read('f/1', {}))?.text()).toBe('{"any":"bytes"}')
    expect(sent[0]?.url).toBe('/api/files/f%2F1')
  })

  it('asks for its headers anew each time, and says where cookies go', async () => {
    let token = 1
    const headers = async () => ({ 'X-CSRF-Token': `t${token++}` })
    const { adapter, sent } = backend(customer, {}, { headers, credentials: 'include' })
    await adapter.customers?.get('c1', {})
    await adapter.customers?.get('c1', {})
    expect(sent.map((request) => request.headers['x-csrf-token'])).toEqual(['t1', 't2'])
    expect(sent[0]?.init).toMatchObject({ credentials: 'include', cache: 'no-store' })
  })

  it('takes the revision from the ETag where the body has none', async () => {
    const { revision: _, ...plain } = customer
    const get = (body: unknown, etag: string) =>
      backend(body, { headers: { ETag: etag } }).adapter.customers?.get('c1', {})
    expect((await get(plain, '"e9"'))?.revision).toBe('e9')
    expect((await get(customer, '"e9"'))?.revision).toBe('7')
    expect(await get(plain, 'W/"e9"')).not.toHaveProperty('revision')
    const options = backend([], { headers: { ETag: '"e9"' } }).adapter.directory?.options
    expect(await options?.('industries', {})).toEqual([])
  })
})
