import type { SourcePort } from '../../contract/adapter.js'
import type { AccessPort, Check, Permission } from '../../contract/ports.js'
import type { Id, Instant } from '../../contract/scalars.js'
import type { MemoryParts } from './createMemoryCustomers.js'
import { refuse } from './customerChecks.js'
import { addressHandle, contactHandle } from './memoryAnswers.js'
import type { MemoryCustomer } from './memorySeed.js'
import { found, type MemoryStore } from './memoryStore.js'

const revealMilliseconds = 60_000

/** Who is asking, what they may do, and sensitive values in clear for a minute. */
export function createMemoryAccess({ store, wire }: MemoryParts, role: () => string): SourcePort<AccessPort> {
  return {
    actor: (context) =>
      wire.carry({ operation: 'access.actor', input: [], context }, () => {
        const { id, name, department, active } = store.actor()
        return { id, name, active, roles: [role()], ...(department === undefined ? {} : { department }) }
      }),
    can: (checks, context) => {
      const asked = structuredClone(checks)
      return wire.carry({ operation: 'access.can', input: [asked], context }, () =>
        asked.map((check) => answerCheck(store, check)),
      )
    },
    reveal: (handle, on, reason, context) => {
      const target = structuredClone(on)
      return wire.carry({ operation: 'access.reveal', input: [handle, target, reason], context }, () => {
        store.demand('reveal')
        refuse(reason.trim() ? [] : [{ path: ['reason'], reason: { code: 'required' } }])
        const value = found(
          rawValue(target.resource === 'customers' ? store.customers.get(target.id) : undefined, handle),
        )
        const now = store.now()
        store.audit.push({ at: now, by: store.actor().id, handle, on: target, reason })
        return { value, expiresAt: later(now, revealMilliseconds) }
      })
    },
  }
}

function answerCheck(store: MemoryStore, { action, on }: Check): Permission {
  const resource = typeof on === 'string' ? on : on.resource
  const known = typeof on === 'string' || resource !== 'customers' || store.customers.has(on.id)
  if (known && resource === 'customers' && store.role().may.some((right) => right === action)) return { allowed: true }
  return { allowed: false, reason: { code: 'right-missing', params: { right: action } } }
}

function rawValue(customer: MemoryCustomer | undefined, handle: Id): string | undefined {
  if (!customer) return undefined
  if (handle === addressHandle(customer.id)) return customer.address ?? undefined
  for (const contact of customer.contacts) {
    if (handle === contactHandle(customer.id, contact.id, 'phone')) return contact.phone ?? undefined
    if (handle === contactHandle(customer.id, contact.id, 'email')) return contact.email ?? undefined
  }
  return undefined
}

function later(moment: Instant, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString()
}
