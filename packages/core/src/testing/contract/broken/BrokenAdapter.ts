import type { MemoryAdapter } from '../../../adapters/memory/index.js'
import type { CrmAdapter } from '../../../contract/adapter.js'
import type { CustomersPort } from '../../../contract/ports.js'
import { createMemoryHarness } from '../../createMemoryHarness.js'
import { contractCases } from '../contractCases.js'

/** A memory adapter with one flaw, and the case that must notice it. */
export interface BrokenAdapter {
  readonly flaw: string
  readonly noticedBy: string
  readonly wrap: (adapter: MemoryAdapter) => CrmAdapter
}

/** An adapter in which some methods of the customers port are others. */
export function withCustomers(
  adapter: CrmAdapter,
  replace: (customers: CustomersPort) => Partial<CustomersPort>,
): CrmAdapter {
  const { customers } = adapter
  return customers ? { ...adapter, customers: { ...customers, ...replace(customers) } } : adapter
}

/** Runs the case that must notice the flaw; it passes for the adapter as it was before. */
export async function tryCase({ noticedBy, wrap }: BrokenAdapter): Promise<void> {
  const harness = { ...createMemoryHarness({ adapter: { live: true }, wrap }), seconds: 0.5 }
  const noticing = contractCases(harness).find(({ name }) => name === noticedBy)
  return noticing ? noticing.run() : undefined
}
