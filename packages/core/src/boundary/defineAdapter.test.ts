import { describe, expect, it } from 'vitest'
import type { AdapterSource, CrmAdapter, Cursor, IdempotencyKey, Revision, WriteContext } from '../contract/index.js'
import { CrmError } from '../contract/index.js'
import { defineAdapter } from './index.js'

const customer = { id: 'c1', number: 'C2016318', name: '华东测绘仪器有限公司', contacts: [] }
const write: WriteContext = { key: 'k1' as IdempotencyKey }
const update = { ...write, basedOn: 'r1' as Revision }

function adapterWith(ports: Partial<AdapterSource>): CrmAdapter {
  return defineAdapter({ name: 'test', scope: 'test', ...ports })
}

function customersWith(
  methods: Partial<NonNullable<AdapterSource['customers']>>,
): NonNullable<CrmAdapter['customers']> {
  const list = async () => ({ items: [], nextCursor: null })
  const { customers } = adapterWith({ customers: { list, get: async () => customer, ...methods } })
  if (!customers) throw new Error('The customers port is missing.')
  return customers
}

async function failureOf(call: Promise<unknown> | undefined): Promise<CrmError> {
  try {
    await call
  } catch (error) {
    if (error instanceof CrmError) return error
    throw error
  }
  throw new Error('The call did not fail.')
}

describe('defineAdapter', () => {
  it('has the ports and methods of its source and no others', () => {
    const adapter = adapterWith({
      customers: { list: async () => ({ items: [], nextCursor: null }), get: async () => customer },
    })
    expect(Object.keys(adapter).sort()).toEqual(['capabilities', 'customers', 'name', 'scope'])
    expect(Object.keys(adapter.customers ?? {})).toEqual(['list', 'get'])
  })

  it('calls methods on their port, so that a class may hold them', async () => {
    class Customers {
      readonly #name = 'of a class'
      async list() {
        return { items: [], nextCursor: null }
      }
      async get() {
        return { ...customer, name: this.#name }
      }
    }
    const adapter = adapterWith({ customers: new Customers() })
    expect((await adapter.customers?.get('c1', {}))?.name).toBe('of a class')
  })

  it('asks for no larger page than the backend gives', async () => {
    const asked: unknown[] = []
    const list = async (query: { readonly page?: unknown }) => {
      asked.push(query.page)
      return { items: [], nextCursor: null }
    }
    const limits = {
      paging: 'cursor',
      backwards: false,
      around: false,
      total: 'none',
      search: false,
      sort: [],
      filter: [],
    } as const
    const adapter = adapterWith({
      capabilities: {
        lists: {
          customers: { ...limits, maxSize: 100 },
          people: { ...limits, maxSize: 20 },
          interactions: { ...limits, maxSize: 10 },
        },
      },
      customers: { list, get: async () => customer, interactions: (_id, query) => list(query) },
      directory: { people: async () => [], search: list },
    })
    const query = Object.freeze({ search: 'hua', page: Object.freeze({ size: 500, after: 'x' as Cursor }) })
    await adapter.customers?.list(query, {})
    await adapter.customers?.list({ page: { size: 99 } }, {})
    await adapter.customers?.list({}, {})
    await adapter.customers?.interactions?.('c1', query, {})
    await adapter.directory?.search?.(query, {})
    expect(asked).toEqual([
      { size: 100, after: 'x' },
      { size: 99 },
      undefined,
      { size: 10, after: 'x' },
      { size: 20, after: 'x' },
    ])
  })

  it('passes inputs on as they are', async () => {
    const seen: unknown[] = []
    const customers = customersWith({
      update: async (...inputs) => {
        seen.push(...inputs)
        return customer
      },
    })
    const patch = { name: 'New' }
    await customers.update?.('c1', patch, update)
    expect(seen).toEqual(['c1', patch, update])
    expect(seen[1]).toBe(patch)
  })

  it('fills capabilities with the poorest value', () => {
    const { capabilities } = adapterWith({ capabilities: { idempotency: 'enforced' } })
    expect(capabilities).toEqual({
      lists: {},
      versions: {},
      idempotency: 'enforced',
      masking: 'adapter',
      freshness: { pollSeconds: 60 },
      surveyResults: 'adapter',
      files: {},
    })
  })

  it('hands on live signals and ends what the source opened', () => {
    let open = true
    const live = { subscribe: () => () => undefined }
    const adapter = adapterWith({
      live,
      dispose: () => {
        open = false
      },
    })
    expect(adapter.live).toBe(live)
    adapter.dispose?.()
    expect(open).toBe(false)
  })

  it('answers nothing where nothing is due', async () => {
    const customers = customersWith({ remove: async () => undefined })
    expect(await customers.remove?.('c1', update)).toBeUndefined()
  })
})

describe('defineAdapter: aborting', () => {
  it('does not ask the source when the signal has aborted already', async () => {
    let asked = 0
    const customers = customersWith({
      get: async () => {
        asked += 1
        return customer
      },
    })
    const reason = new Error('left the page')
    await expect(customers.get('c1', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(asked).toBe(0)
  })

  it('rejects with the reason at once, even if the source never answers', async () => {
    const customers = customersWith({ get: () => new Promise(() => undefined) })
    const controller = new AbortController()
    const call = customers.get('c1', { signal: controller.signal })
    controller.abort('gone')
    await expect(call).rejects.toBe('gone')
  })

  it('lets go of the signal when the call is over', async () => {
    const controller = new AbortController()
    const held = new Set<unknown>()
    const { signal } = controller
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (type: string, listener: EventListener) => {
      held.add(listener)
      add(type, listener)
    }
    signal.removeEventListener = (type: string, listener: EventListener) => {
      held.delete(listener)
      remove(type, listener)
    }
    await customersWith({}).get('c1', { signal })
    expect(held.size).toBe(0)
  })
})

describe('defineAdapter: failures', () => {
  it('lets a CrmError through', async () => {
    const error = new CrmError({ code: 'not-found', effect: 'none' })
    expect(await failureOf(customersWith({ get: () => Promise.reject(error) }).get('c1', {}))).toBe(error)
  })

  it('calls everything else unknown: a read without effect, a write of unknown effect', async () => {
    const broken = () => Promise.reject(new TypeError('13801236021'))
    const customers = customersWith({ get: broken, update: broken })
    expect(await failureOf(customers.get('c1', {}))).toMatchObject({ code: 'unknown', effect: 'none' })
    expect(await failureOf(customers.update?.('c1', {}, update))).toMatchObject({ code: 'unknown', effect: 'unknown' })
  })

  it('tells developers where it was thrown, and leaves out the message, which may quote a record', async () => {
    const error = await failureOf(
      customersWith({
        get: () => {
          throw new SyntaxError('Unexpected token in "13801236021"')
        },
      }).get('c1', {}),
    )
    const cause = error.cause as Error
    expect(error.message).toBe('[@clientele/core] unknown (effect: none): customers.get')
    expect(cause.message).toBe('SyntaxError')
    expect(cause.stack).toContain('defineAdapter.test')
    expect(`${error.stack} ${cause.stack} ${JSON.stringify(error)}`).not.toContain('13801236021')
  })

  it('names path and type of a malformed record', async () => {
    const malformed = { ...customer, contacts: [{ id: 'p1', name: 7 }] } as unknown as typeof customer
    const error = await failureOf(customersWith({ get: async () => malformed }).get('c1', {}))
    expect(error).toMatchObject({ code: 'malformed', effect: 'none' })
    expect(error.message).toBe(
      '[@clientele/core] malformed (effect: none): customers.get: contacts.0.name is no string',
    )
  })

  it.each([undefined, null, '<!doctype html>', 7, []])('calls %j in place of a record malformed', async (answer) => {
    const get = async () => answer as unknown as typeof customer
    expect(await failureOf(customersWith({ get }).get('c1', {}))).toMatchObject({ code: 'malformed' })
  })

  it('says of a malformed answer to a write that its effect is unknown', async () => {
    const create = async () => ({ ...customer, name: null }) as unknown as typeof customer
    const error = await failureOf(customersWith({ create }).create?.({ name: 'x' }, write))
    expect(error).toMatchObject({ code: 'malformed', effect: 'unknown' })
  })

  it('masks the current record of a conflict, and drops one that does not fit', async () => {
    const current = { ...customer, address: '上海市闵行区春申路 2525 号' }
    const conflict = (record: object) => () =>
      Promise.reject(new CrmError({ code: 'conflict', effect: 'none', current: record as never, reference: 'x7' }))
    const masked = await failureOf(customersWith({ update: conflict(current) }).update?.('c1', {}, update))
    expect(masked).toMatchObject({ code: 'conflict', reference: 'x7' })
    expect(masked.current).toMatchObject({ id: 'c1', address: { masked: '上海市闵行区 ••••' } })
    const dropped = await failureOf(customersWith({ update: conflict({ id: 'c1' }) }).update?.('c1', {}, update))
    expect(dropped).toMatchObject({ code: 'conflict', effect: 'none' })
    expect(dropped.current).toBeUndefined()
  })

  it('keeps field errors that have their shape', async () => {
    const invalid = (fieldErrors: unknown) => () =>
      Promise.reject(new CrmError({ code: 'invalid', effect: 'none', fieldErrors: fieldErrors as never }))
    const good = [{ path: ['contacts', 0, 'phone'], reason: { code: 'phone-digits', params: { expected: 11 } } }]
    const kept = await failureOf(customersWith({ update: invalid(good) }).update?.('c1', {}, update))
    expect(kept.fieldErrors).toEqual(good)
    const dropped = await failureOf(customersWith({ update: invalid({ name: 'bad' }) }).update?.('c1', {}, update))
    expect(dropped.fieldErrors).toBeUndefined()
  })
})

describe('defineAdapter: receipts', () => {
  it('reads the record back', async () => {
    const asked: unknown[] = []
    const customers = customersWith({
      get: async (id) => {
        asked.push(id)
        return { ...customer, revision: 'r2' }
      },
      update: async () => ({ id: 'c1', revision: 'r2' }),
    })
    expect(await customers.update?.('c1', { name: 'x' }, update)).toMatchObject({ name: customer.name, revision: 'r2' })
    expect(asked).toEqual(['c1'])
  })

  it('reads a sheet back by its kind', async () => {
    const sheet = { id: 's1', kind: 'repair', definitionVersion: 1, status: 'open', values: {} }
    const asked: unknown[] = []
    const { sheets } = adapterWith({
      sheets: {
        definitions: async () => [],
        list: async () => ({ items: [], nextCursor: null }),
        get: async (kind, id) => {
          asked.push(kind, id)
          return sheet
        },
        create: async () => ({ id: 's1' }),
      },
    })
    expect(await sheets?.create?.('repair', { values: {} }, write)).toMatchObject(sheet)
    expect(asked).toEqual(['repair', 's1'])
  })

  it('says that the effect is unknown when the record cannot be read back', async () => {
    const customers = customersWith({
      get: () => Promise.reject(new CrmError({ code: 'unavailable', effect: 'none' })),
      create: async () => ({ id: 'c1' }),
    })
    expect(await failureOf(customers.create?.({ name: 'x' }, write))).toMatchObject({
      code: 'unavailable',
      effect: 'unknown',
    })
  })
})
