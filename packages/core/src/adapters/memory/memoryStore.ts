import { CrmError } from '../../contract/CrmError.js'
import type { PersonName } from '../../contract/calls.js'
import type { Id, Instant } from '../../contract/scalars.js'
import type { ArchivedFile, MemoryState } from './memoryArchive.js'
import type { RevealAudit } from './memoryOptions.js'
import type { MemoryRight, MemoryRole } from './memoryRoles.js'
import type { MemoryCustomer, MemoryInteraction, MemoryPerson, MemorySeed } from './memorySeed.js'

/** Everything one memory adapter knows; nothing of it is shared with another. */
export interface MemoryStore {
  readonly customers: Map<Id, MemoryCustomer>
  readonly interactions: Map<Id, MemoryInteraction>
  readonly people: Map<Id, MemoryPerson>
  readonly options: NonNullable<MemorySeed['options']>
  readonly files: Map<Id, ArchivedFile>
  readonly audit: RevealAudit[]
  readonly now: () => Instant
  /** The rights of the role that is signed in. */
  role(): MemoryRole
  actor(): MemoryPerson
  /** A new id that no record has. */
  nextId(prefix: string): Id
  /** A new customer number of the year, which no customer has or had. */
  nextNumber(): string
  /** Throws `forbidden` when the role that is signed in lacks the right. */
  demand(right: MemoryRight): void
  person(id: Id | null | undefined): PersonName | null
  /** What writes change, for an archive. */
  readonly state: MemoryState
}

/** What a store is made with. */
export interface MemoryStoreOptions {
  readonly seed: MemorySeed
  readonly now: () => Instant
  readonly roles: Readonly<Record<string, MemoryRole>>
  readonly currentRole: () => string
}

const withId = <TRecord extends { readonly id: Id }>(record: TRecord): [Id, TRecord] => [record.id, record]

const byId = <TRecord extends { readonly id: Id }>(records: readonly TRecord[] = []) => new Map(records.map(withId))

function refill<TRecord>(map: Map<Id, TRecord>, entries: readonly (readonly [Id, TRecord])[]): void {
  map.clear()
  for (const [id, record] of entries) map.set(id, record)
}

const nobody: MemoryPerson = { id: 'p-nobody', name: '—', active: true }

/** Copies a seed into a store of its own. */
export function createMemoryStore({ seed, now, roles, currentRole }: MemoryStoreOptions): MemoryStore {
  const copy = structuredClone(seed)
  const people = byId(copy.people)
  const role = () => roles[currentRole()] ?? { may: [] }
  let sequence = 0
  const customers = byId(copy.customers)
  const numbers = new Set([...customers.values()].map(({ number }) => number))
  const interactions = byId(copy.interactions)
  const files = new Map<Id, ArchivedFile>()
  const audit: RevealAudit[] = []
  return {
    customers,
    interactions,
    people,
    options: copy.options ?? {},
    files,
    audit,
    state: {
      read: () => ({
        customers: [...customers.values()],
        interactions: [...interactions.values()],
        files: [...files.values()],
        audit: [...audit],
        numbers: [...numbers],
        sequence,
      }),
      replace(snapshot) {
        refill(customers, snapshot.customers.map(withId))
        refill(interactions, snapshot.interactions.map(withId))
        refill(
          files,
          snapshot.files.map((file) => [file.ref.id, file]),
        )
        audit.splice(0, audit.length, ...snapshot.audit)
        for (const number of snapshot.numbers) numbers.add(number)
        sequence = snapshot.sequence
      },
    },
    now,
    role,
    actor() {
      const id = copy.actors?.[currentRole()]
      return (id === undefined ? undefined : people.get(id)) ?? people.values().next().value ?? nobody
    },
    nextId(prefix) {
      sequence += 1
      return `${prefix}-new-${sequence}`
    },
    nextNumber() {
      const year = `C${now().slice(0, 4)}`
      let count = numbers.size + 1
      while (numbers.has(year + String(count).padStart(4, '0'))) count += 1
      const number = year + String(count).padStart(4, '0')
      numbers.add(number)
      return number
    },
    demand(right) {
      if (!role().may.includes(right)) throw new CrmError({ code: 'forbidden', effect: 'none' })
    },
    person(id) {
      const person = id ? people.get(id) : undefined
      if (!person) return null
      return {
        id: person.id,
        name: person.name,
        ...(person.departmentName ? { department: person.departmentName } : {}),
      }
    },
  }
}

/** The record of an id, else `not-found`. */
export function found<TRecord>(record: TRecord | undefined): TRecord {
  if (record === undefined) throw new CrmError({ code: 'not-found', effect: 'none' })
  return record
}
