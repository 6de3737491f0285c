import type { Instant } from '../../contract/scalars.js'
import type { Customer, Interaction } from '../../customer/index.js'
import { answerCustomer, answerInteraction } from './memoryAnswers.js'
import { memoryRoles } from './memoryRoles.js'
import type { MemorySeed } from './memorySeed.js'
import { createMemoryStore } from './memoryStore.js'

/** What a memory adapter with this seed answers a manager, without asking it: for stories of pure views. */
export interface SeedAnswers {
  readonly customers: readonly Customer[]
  /** What happened with a customer, newest first. */
  interactionsOf(customer: string): readonly Interaction[]
}

/** Reads a seed as a manager sees it: masked, people by name. */
export function answersOfSeed(seed: MemorySeed, now: Instant): SeedAnswers {
  const store = createMemoryStore({ seed, now: () => now, roles: memoryRoles, currentRole: () => 'manager' })
  return {
    customers: [...store.customers.values()].map((customer) => answerCustomer(store, customer) as Customer),
    interactionsOf: (customer) =>
      [...store.interactions.values()]
        .filter((interaction) => interaction.customer === customer)
        .sort((first, second) => (first.at > second.at || (first.at === second.at && first.id < second.id) ? -1 : 1))
        .map((interaction) => answerInteraction(store, interaction) as Interaction),
  }
}
