import { defineAdapter } from '../../boundary/index.js'
import type { Capabilities, CrmAdapter, FileCapabilities } from '../../contract/adapter.js'
import type { CallContext } from '../../contract/calls.js'
import { at } from './at.js'
import { lazyPort } from './lazyPort.js'
import { restTransport, type TransportOptions } from './restTransport.js'

/** Where a REST backend is and how it is spoken to. */
export interface RestAdapterOptions extends TransportOptions {
  /** Tells this backend and tenant from others in caches and drafts. @default `rest:` and the address */
  readonly scope?: string
  /** How often data on screen is read again. @default 30 */
  readonly pollSeconds?: number
  /** Which files the server takes; `partBytes` says how large a part is where it takes parts. @default any, in parts of 512 kB */
  readonly files?: FileCapabilities
}

/** Speaks the REST protocol of `docs/rest-protocol.md`. */
export function createRestAdapter(options: RestAdapterOptions): CrmAdapter {
  const { scope = `rest:${options.baseUrl}`, pollSeconds = 30, files } = options
  const { send, dispose } = restTransport(options)
  const get = <TAnswer>(path: string, context: CallContext) => send<TAnswer>({ method: 'GET', path, context })
  const post = <TAnswer>(path: string, body: unknown, context: CallContext) =>
    send<TAnswer>({ method: 'POST', path, body, context })

  return defineAdapter({
    name: 'rest',
    scope,
    capabilities: { ...capabilities, files: { partBytes: 2 ** 19, ...files }, freshness: { pollSeconds } },
    dispose,
    customers: {
      list: (query, context) => post('/customers/search', query, context),
      get: (id, context) => get(at('/customers', id), context),
      create: (input, context) => post('/customers', input, context),
      update: (id, body, context) => send({ method: 'PATCH', path: at('/customers', id), body, context }),
      remove: (id, context) => send({ method: 'DELETE', path: at('/customers', id), context }),
      count: (query, by, context) => post('/customers/count', { query, by }, context),
      interactions: (id, query, context) => post(`${at('/customers', id)}/interactions/search`, query, context),
      logInteraction: (id, input, context) => post(`${at('/customers', id)}/interactions`, input, context),
      duplicates: (input, context) => post('/customers/duplicates', input, context),
    },
    files: lazyPort(['upload', 'read', 'list', 'begin', 'append', 'resume', 'abandon'], () =>
      import('./restFiles.js').then(({ restFiles }) => restFiles(send, at)),
    ),
    directory: {
      people: (ids, context) => post('/directory/people', { ids }, context),
      search: (query, context) => post('/directory/people/search', query, context),
      options: (list, context) => get(at('/directory/options', list), context),
    },
    access: {
      actor: (context) => get('/access/actor', context),
      can: (checks, context) => post('/access/can', { checks }, context),
      reveal: (handle, on, reason, context) => post('/access/reveal', { handle, on, reason }, context),
    },
  })
}

const list = { paging: 'cursor', backwards: false, around: false, maxSize: 100, total: 'exact' } as const

const capabilities: Partial<Capabilities> = {
  lists: {
    customers: {
      ...list,
      search: true,
      searches: ['number', 'name', 'contact'],
      sort: ['number', 'name', 'grade', 'since', 'lastContact'],
      filter: ['grades', 'industries', 'regions', 'owners', 'tags', 'lastContactSince'],
    },
    interactions: { ...list, search: false, sort: ['at'], filter: ['kinds', 'since', 'until'] },
  },
  versions: { customers: 'enforced' },
  idempotency: 'enforced',
  masking: 'backend',
}
