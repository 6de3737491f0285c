import { defineAdapter } from '../../boundary/index.js'
import type { Capabilities } from '../../contract/adapter.js'
import type { Instant } from '../../contract/scalars.js'
import { createMemoryAccess } from './createMemoryAccess.js'
import { createMemoryCustomers, type MemoryParts, writeCustomer } from './createMemoryCustomers.js'
import { createMemoryDirectory } from './createMemoryDirectory.js'
import { createMemoryFiles, memoryFiles } from './createMemoryFiles.js'
import { createMemoryInteractions } from './createMemoryInteractions.js'
import { createMemoryKeys } from './createMemoryKeys.js'
import { createMemoryLive } from './createMemoryLive.js'
import { createMemoryNetwork } from './createMemoryNetwork.js'
import type { MemoryAdapter, MemoryAdapterOptions } from './memoryOptions.js'
import { memoryRoles } from './memoryRoles.js'
import { createMemoryStore, found, type MemoryStore } from './memoryStore.js'
import { maxPageSize } from './pageOf.js'

const list = { paging: 'cursor', backwards: false, around: false, maxSize: maxPageSize, total: 'exact' } as const

const capabilities: Omit<Capabilities, 'freshness'> = {
  lists: {
    customers: {
      ...list,
      search: true,
      searches: ['number', 'name', 'contact'],
      sort: ['number', 'name', 'grade', 'since', 'lastContact'],
      filter: ['grades', 'industries', 'regions', 'owners', 'tags', 'lastContactSince'],
    },
    interactions: { ...list, search: false, sort: ['at'], filter: ['kinds', 'since', 'until'] },
    files: { ...list, search: false, sort: ['at'], filter: [] },
    people: { ...list, search: true, sort: ['name'], filter: ['role', 'department'] },
  },
  versions: { customers: 'enforced' },
  idempotency: 'enforced',
  masking: 'adapter',
  surveyResults: 'adapter',
  files: memoryFiles,
}

/** A whole backend in memory, for stories, tests and demonstrations: seeded, clocked, with a network to play with. */
export function createMemoryAdapter(options: MemoryAdapterOptions = {}): MemoryAdapter {
  const now = options.clock ?? (() => new Date().toISOString() as Instant)
  let role = options.role ?? 'manager'
  const currentRole = () => role
  const store = createMemoryStore({ seed: options.seed ?? {}, now, roles: options.roles ?? memoryRoles, currentRole })
  const { archive } = options
  const wire = createMemoryNetwork({
    now,
    latency: options.latency ?? 0,
    faults: options.faults ?? [],
    ...(archive && { around: (writes, answer) => archive.carry(store.state, writes, answer) }),
  })
  const live = createMemoryLive()
  const stopListening = archive?.listen(live.tell)
  const zone = options.zone ?? 'Asia/Shanghai'
  const files = options.files ?? memoryFiles
  const parts: MemoryParts = {
    store,
    wire,
    live: archive ? { ...live, tell: (change) => [live, archive].forEach((each) => void each.tell(change)) } : live,
    zone,
    keys: createMemoryKeys(),
    readings: options.pinyin ?? (() => []),
  }
  const adapter = defineAdapter({
    name: 'memory',
    scope: options.scope ?? 'memory',
    capabilities: { ...capabilities, files, freshness: options.live ? 'push' : { pollSeconds: 30 } },
    customers: { ...createMemoryCustomers(parts), ...createMemoryInteractions(parts) },
    directory: createMemoryDirectory(parts),
    access: createMemoryAccess(parts, currentRole),
    files: createMemoryFiles(parts, files),
    ...(options.live ? { live: live.port } : {}),
    dispose() {
      stopListening?.()
      wire.close()
      live.close()
    },
  })
  return {
    ...adapter,
    control: {
      setRole(next) {
        role = next
      },
      setNetwork: wire.setNetwork,
      fail: wire.fail,
      calls: wire.calls,
      audit: store.audit,
      editAsSomebodyElse(customer, patch) {
        writeCustomer(parts, found(store.customers.get(customer)), structuredClone(patch), somebodyElse(store))
      },
    },
  }
}

function somebodyElse(store: MemoryStore): string {
  const actor = store.actor().id
  return [...store.people.values()].find(({ id, active }) => active && id !== actor)?.id ?? actor
}
