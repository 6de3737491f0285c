import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { memorySeed, now } from '../customers.mjs'
import { showCustomers } from './CustomerPage.jsx'

const adapter = createMemoryAdapter({
  seed: memorySeed(),
  clock: () => now,
  latency({ operation, input: [query] }) {
    if (operation === 'customers.list' && query.search) globalThis.searches += 1
    return 0
  },
})
showCustomers(adapter)

/** The backend alone: what a search costs before any of it is shown. */
globalThis.askBackend = (search) =>
  adapter.customers.list(
    { search, sort: [{ by: 'lastContact', direction: 'descending' }], page: { size: 50 } },
    { signal: new AbortController().signal },
  )
