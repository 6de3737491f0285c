import { CrmError } from '../../contract/CrmError.js'
import type { MemoryCustomer } from './memorySeed.js'

const countable = ['grade', 'industry', 'region', 'source', 'owner'] as const

/** How many customers have each value of a field; those that have none are not counted. */
export function countBy(customers: readonly MemoryCustomer[], by: string): Record<string, number> {
  const field = countable.find((name) => name === by)
  if (!field) throw new CrmError({ code: 'invalid', effect: 'none' })
  const counts = new Map<string, number>()
  for (const customer of customers) {
    const value = customer[field]
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}
