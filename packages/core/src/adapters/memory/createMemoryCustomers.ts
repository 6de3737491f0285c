import type { SourcePort } from '../../contract/adapter.js'
import { CrmError } from '../../contract/CrmError.js'
import type { Patch, UpdateContext } from '../../contract/calls.js'
import type { CustomersPort } from '../../contract/ports.js'
import type { Id, IdempotencyKey } from '../../contract/scalars.js'
import type { CustomerInput, CustomerPatch } from '../../customer/index.js'
import { applyPatch, newCustomer } from './applyPatch.js'
import { countBy } from './countBy.js'
import type { MemoryKeys } from './createMemoryKeys.js'
import type { MemoryLive } from './createMemoryLive.js'
import type { MemoryWire } from './createMemoryNetwork.js'
import { checkInput, checkPatch } from './customerChecks.js'
import { customerOrder, matchesFilter, matchesSearch } from './customerQueries.js'
import { findDuplicates } from './findDuplicates.js'
import { answerCustomer, answerSummary, revisionOf, rightsOf } from './memoryAnswers.js'
import type { MemoryCustomer } from './memorySeed.js'
import { found, type MemoryStore } from './memoryStore.js'
import { pageOf } from './pageOf.js'

/** What the ports of a memory adapter are made of. */
export interface MemoryParts {
  readonly store: MemoryStore
  readonly wire: MemoryWire
  readonly keys: MemoryKeys
  readonly live: MemoryLive
  readonly zone: string
  readonly readings: (text: string) => readonly string[]
}

/** The records of the customers port; interactions have a file of their own. */
export function createMemoryCustomers(parts: MemoryParts): SourcePort<CustomersPort> {
  const { store, wire, keys, zone, readings } = parts
  const order = customerOrder()
  const matching = (query: Parameters<CustomersPort['list']>[0]) => {
    const manner = { readings, searchesDetails: store.role().may.includes('reveal') }
    return [...store.customers.values()].filter(
      (customer) => matchesFilter(customer, query.filter, zone) && matchesSearch(customer, query.search, manner),
    )
  }

  return {
    list: (query, context) => {
      const asked = structuredClone(query)
      return wire.carry({ operation: 'customers.list', input: [asked], context }, () => {
        store.demand('view')
        const page = pageOf(matching(asked), order, asked)
        return { ...page, items: page.items.map((customer) => answerSummary(store, customer)) }
      })
    },
    get: (id, context) =>
      wire.carry({ operation: 'customers.get', input: [id], context }, () => {
        store.demand('view')
        return answerCustomer(store, found(store.customers.get(id)))
      }),
    create: (input, context) => {
      const written: CustomerInput = structuredClone(input)
      return wire.carry({ operation: 'customers.create', input: [written], context, writes: true }, () => {
        store.demand('create')
        return keys.once(context, ['customers.create', written], () => createCustomer(parts, written, context.key))
      })
    },
    update: (id, patch, context) => {
      const change: Patch<CustomerInput> = structuredClone(patch)
      return wire.carry({ operation: 'customers.update', input: [id, change], context, writes: true }, () => {
        store.demand('update')
        const before = found(store.customers.get(id))
        return keys.once(context, ['customers.update', id, change], () => {
          compareRevision(store, before, context)
          checkPatch(store, before, change)
          const after = writeCustomer(parts, before, change, store.actor().id, context.key)
          return answerCustomer(store, after)
        })
      })
    },
    remove: (id, context) =>
      wire.carry({ operation: 'customers.remove', input: [id], context, writes: true }, () => {
        store.demand('remove')
        return keys.once(context, ['customers.remove', id], () => {
          compareRevision(store, found(store.customers.get(id)), context)
          store.customers.delete(id)
          parts.live.tell({ topic: { resource: 'customers', id }, change: 'removed', key: context.key })
        })
      }),
    count: (query, by, context) => {
      const asked = structuredClone(query)
      return wire.carry({ operation: 'customers.count', input: [asked, by], context }, () => {
        store.demand('view')
        return countBy(matching(asked), by)
      })
    },
    duplicates: (input, context) => {
      const likely = structuredClone(input)
      return wire.carry({ operation: 'customers.duplicates', input: [likely], context }, () => {
        store.demand('view')
        return findDuplicates(store, likely)
      })
    },
  }
}

/** Changes a customer and tells the listeners. */
export function writeCustomer(
  { store, live }: Pick<MemoryParts, 'store' | 'live'>,
  before: MemoryCustomer,
  patch: CustomerPatch,
  by: Id,
  key?: IdempotencyKey,
): MemoryCustomer {
  const after: MemoryCustomer = {
    ...applyPatch(before, patch, () => store.nextId('k')),
    updated: { at: store.now(), by },
    version: (before.version ?? 0) + 1,
  }
  store.customers.set(before.id, after)
  live.tell({ topic: { resource: 'customers', id: before.id }, change: 'updated', ...(key ? { key } : {}) })
  return after
}

function createCustomer({ store, live }: MemoryParts, input: CustomerInput, key: IdempotencyKey) {
  checkInput(store, input)
  const id = store.nextId('c')
  const stamp = { at: store.now(), by: store.actor().id }
  const created = {
    ...newCustomer(id, store.nextNumber(), input, () => store.nextId('k')),
    created: stamp,
    updated: stamp,
    version: 1,
  }
  store.customers.set(id, created)
  live.tell({ topic: { resource: 'customers', id }, change: 'created', key })
  return answerCustomer(store, created)
}

function compareRevision(store: MemoryStore, current: MemoryCustomer, { basedOn }: UpdateContext): void {
  if (basedOn === null) throw new CrmError({ code: 'invalid', effect: 'none' })
  const revision = revisionOf(current)
  if (basedOn === revision) return
  const masked = { ...answerCustomer(store, current), revision, rights: rightsOf(store) }
  throw new CrmError({ code: 'conflict', effect: 'none', current: masked })
}
