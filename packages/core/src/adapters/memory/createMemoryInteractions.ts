import type { SourcePort } from '../../contract/adapter.js'
import type { FieldError } from '../../contract/CrmError.js'
import type { CustomersPort } from '../../contract/ports.js'
import type { Id, IdempotencyKey } from '../../contract/scalars.js'
import type { InteractionFilter, InteractionInput } from '../../customer/index.js'
import { instant } from '../../time/index.js'
import type { MemoryParts } from './createMemoryCustomers.js'
import { refuse } from './customerChecks.js'
import { answerInteraction } from './memoryAnswers.js'
import type { MemoryCustomer, MemoryInteraction } from './memorySeed.js'
import { found } from './memoryStore.js'
import { type ListOrder, pageOf } from './pageOf.js'

const order: ListOrder<MemoryInteraction> = {
  fallback: { by: 'at', direction: 'descending' },
  valueOf: (interaction, by) => (by === 'at' ? interaction.at : undefined),
}

/** What happened with customers: read newest first, written one entry at a time. */
export function createMemoryInteractions(
  parts: MemoryParts,
): Required<Pick<SourcePort<CustomersPort>, 'interactions' | 'logInteraction'>> {
  const { store, wire, keys } = parts
  return {
    interactions: (id, query, context) => {
      const asked = structuredClone(query)
      return wire.carry({ operation: 'customers.interactions', input: [id, asked], context }, () => {
        store.demand('view')
        found(store.customers.get(id))
        const rows = [...store.interactions.values()].filter(
          (interaction) => interaction.customer === id && matches(interaction, asked.filter),
        )
        const page = pageOf(rows, order, asked)
        return { ...page, items: page.items.map((interaction) => answerInteraction(store, interaction)) }
      })
    },
    logInteraction: (id, input, context) => {
      const written: InteractionInput = structuredClone(input)
      return wire.carry({ operation: 'customers.logInteraction', input: [id, written], context, writes: true }, () => {
        store.demand('log')
        const customer = found(store.customers.get(id))
        return keys.once(context, ['customers.logInteraction', id, written], () =>
          answerInteraction(store, log(parts, customer, written, context.key)),
        )
      })
    },
  }
}

function matches({ kind, at }: MemoryInteraction, filter: InteractionFilter = {}): boolean {
  return (
    (!filter.kinds || filter.kinds.includes(kind)) &&
    (!filter.since || at >= filter.since) &&
    (!filter.until || at <= filter.until)
  )
}

function log(
  { store, live }: MemoryParts,
  customer: MemoryCustomer,
  input: InteractionInput,
  key: IdempotencyKey,
): MemoryInteraction {
  refuse([...required('kind', input.kind), ...required('detail', input.detail), ...moment(input.at)])
  const id: Id = store.nextId('i')
  const at = instant(input.at) ?? input.at
  const interaction: MemoryInteraction = { ...input, at, id, customer: customer.id, author: store.actor().id }
  store.interactions.set(id, interaction)
  const later = !customer.lastContact || interaction.at > customer.lastContact.at
  store.customers.set(customer.id, {
    ...customer,
    ...(later ? { lastContact: { at: interaction.at, kind: interaction.kind } } : {}),
    counts: { ...customer.counts, interactions: (customer.counts?.interactions ?? 0) + 1 },
  })
  live.tell({ topic: { resource: 'customers', id: customer.id, part: 'interactions' }, change: 'created', key })
  return interaction
}

function required(field: string, value: string): FieldError[] {
  return value?.trim() ? [] : [{ path: [field], reason: { code: 'required' } }]
}

function moment(at: string): FieldError[] {
  return instant(at ?? '') ? [] : [{ path: ['at'], reason: { code: 'date' } }]
}
