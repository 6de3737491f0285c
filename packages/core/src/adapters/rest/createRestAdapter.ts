import { defineAdapter } from '../../boundary/index.js'
import type { Capabilities, CrmAdapter } from '../../contract/adapter.js'
import { CrmError } from '../../contract/CrmError.js'
import type { CallContext } from '../../contract/calls.js'
import { restTransport, type TransportOptions } from './restTransport.js'

/** Where a REST backend is and how it is spoken to. */
export interface RestAdapterOptions extends TransportOptions {
  /** Tells this backend and tenant from others in caches and drafts. @default `rest:` and the address */
  readonly scope?: string
  /** How often data on screen is read again. @default 30 */
  readonly pollSeconds?: number
}

/** Speaks the REST protocol of `docs/rest-protocol.md`. */
export function createRestAdapter(options: RestAdapterOptions): CrmAdapter {
  const { scope = `rest:${options.baseUrl}`, pollSeconds = 30 } = options
  const { send, dispose } = restTransport(options)
  const get = <TAnswer>(path: string, context: CallContext) => send<TAnswer>({ method: 'GET', path, context })
  const post = <TAnswer>(path: string, body: unknown, context: CallContext) =>
    send<TAnswer>({ method: 'POST', path, body, context })

  return defineAdapter({
    name: 'rest',
    scope,
    capabilities: { ...capabilities, freshness: { pollSeconds } },
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
    files: {
      upload: async (file, { name, on, onProgress }, context) => {
        const headers: Record<string, string> = { 'X-File-Name': encodeURIComponent(name) }
        if (on) headers['X-File-On'] = `${on.resource}:${encodeURIComponent(on.id)}`
        const stored = await send<{ id: string; name: string; size: number; mediaType: string }>({
          method: 'POST',
          path: '/files',
          body: file,
          headers,
          context,
        })
        onProgress?.(file.size)
        return stored
      },
      read: (id, context) => send({ method: 'GET', path: at('/files', id), bytes: true, context }),
    },
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
      sort: ['number', 'name', 'grade', 'since', 'lastContact'],
      filter: ['grades', 'industries', 'regions', 'owners', 'tags', 'lastContactSince'],
    },
    interactions: { ...list, search: false, sort: ['at'], filter: ['kinds', 'since', 'until'] },
  },
  versions: { customers: 'enforced' },
  idempotency: 'enforced',
  masking: 'backend',
}

function at(path: string, id: string): string {
  // A path of dots would lead to another address, and no escape prevents that.
  if (/^\.{0,2}$/.test(id)) throw new CrmError({ code: 'not-found', effect: 'none' })
  return `${path}/${encodeURIComponent(id)}`
}
