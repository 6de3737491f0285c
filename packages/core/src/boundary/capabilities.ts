import type { Capabilities, ListCapabilities } from '../contract/adapter.js'
import type { ListName } from '../contract/ports.js'

const poorestList: ListCapabilities = {
  paging: 'none',
  backwards: false,
  around: false,
  maxSize: 50,
  total: 'none',
  search: false,
  sort: [],
  filter: [],
}

/** Fills what an author left out with the poorest value. */
export function capabilitiesOf(declared: Partial<Capabilities> = {}): Capabilities {
  const lists = Object.entries(declared.lists ?? {}) as [ListName, ListCapabilities][]
  return {
    versions: {},
    idempotency: 'none',
    masking: 'adapter',
    freshness: { pollSeconds: 60 },
    surveyResults: 'adapter',
    files: {},
    ...declared,
    lists: Object.fromEntries(lists.map(([name, list]) => [name, { ...poorestList, ...list }])),
  }
}
