import type { Wire } from '../../contract/adapter.js'
import type { Rights } from '../../contract/calls.js'
import type { Id, MaskedValue, Revision, SensitiveKind } from '../../contract/scalars.js'
import {
  type Contact,
  type Customer,
  type CustomerSummary,
  customerInputFields,
  type Interaction,
} from '../../customer/index.js'
import { maskValue } from '../../sensitive/index.js'
import { given } from './given.js'
import type { MemoryRight } from './memoryRoles.js'
import type { MemoryAttribution, MemoryContact, MemoryCustomer, MemoryInteraction } from './memorySeed.js'
import type { MemoryStore } from './memoryStore.js'

const actionsOfCustomer: readonly MemoryRight[] = ['update', 'log', 'reveal', 'remove']

/** The backend's name for this state of a customer. */
export function revisionOf(customer: MemoryCustomer): Revision {
  return `r${customer.version ?? 0}` as Revision
}

/** A customer in full, as the signed-in role may see it: masked, with its rights, free of what is hidden. */
export function answerCustomer(store: MemoryStore, customer: MemoryCustomer): Wire<Customer> {
  const { owner: _owner, address, contacts, created, updated, searchKeys: _keys, ...plain } = customer
  return withoutHidden(store, {
    ...structuredClone(plain),
    ...common(store, customer),
    ...(address === undefined ? {} : { address: masked('address', address, addressHandle(customer.id)) }),
    contacts: contacts.map((contact) => answerContact(customer.id, contact)),
    ...(created ? { created: answerAttribution(store, created) } : {}),
    ...(updated ? { updated: answerAttribution(store, updated) } : {}),
  })
}

/** A customer as lists show it. */
export function answerSummary(store: MemoryStore, customer: MemoryCustomer): Wire<CustomerSummary> {
  const { id, number, name, grade, industry, region, since, lastContact, counts } = customer
  return withoutHidden(store, {
    id,
    number,
    name,
    ...given({
      grade,
      industry,
      region,
      since,
      lastContact: structuredClone(lastContact),
      counts: structuredClone(counts),
    }),
    ...common(store, customer),
  })
}

/** An interaction with its author by name. */
export function answerInteraction(store: MemoryStore, interaction: MemoryInteraction): Wire<Interaction> {
  const { customer: _customer, author, ...plain } = interaction
  return {
    ...structuredClone(plain),
    revision: 'r1',
    ...(author === undefined ? {} : { author: store.person(author) }),
  }
}

/** Names the address of a customer to those who may ask for it. */
export function addressHandle(customer: Id): Id {
  return `customers:${customer}:address`
}

/** Names a phone or an e-mail address of a contact to those who may ask for it. */
export function contactHandle(customer: Id, contact: Id, kind: 'phone' | 'email'): Id {
  return `customers:${customer}:contacts:${contact}:${kind}`
}

function common(store: MemoryStore, customer: MemoryCustomer) {
  const main = customer.contacts.find((contact) => contact.main) ?? customer.contacts[0]
  return {
    revision: revisionOf(customer),
    rights: rightsOf(store),
    mainContact: main ? { id: main.id, name: main.name, ...phoneOf(customer.id, main) } : null,
    ...(customer.owner === undefined ? {} : { owner: store.person(customer.owner) }),
  }
}

function answerContact(customer: Id, contact: MemoryContact): Wire<Contact> {
  const { phone: _phone, email, ...plain } = contact
  return {
    ...plain,
    ...phoneOf(customer, contact),
    ...(email === undefined ? {} : { email: masked('email', email, contactHandle(customer, contact.id, 'email')) }),
  }
}

function phoneOf(customer: Id, { id, phone }: MemoryContact) {
  return phone === undefined ? {} : { phone: masked('phone', phone, contactHandle(customer, id, 'phone')) }
}

function masked(kind: SensitiveKind, raw: string | null, handle: Id): MaskedValue | null {
  return raw === null ? null : { kind, masked: maskValue(kind, raw), handle }
}

function answerAttribution(store: MemoryStore, { at, by }: MemoryAttribution) {
  const person = store.person(by)
  return { at, ...(person ? { by: person } : {}) }
}

/** What the signed-in role may do with a customer. */
export function rightsOf(store: MemoryStore): Rights {
  const { may, fields } = store.role()
  const writable = may.includes('update')
  const readOnly = writable ? {} : Object.fromEntries(customerInputFields.map((key) => [key, 'read' as const]))
  return {
    fields: { ...readOnly, number: 'read', ...fields },
    actions: actionsOfCustomer.map((action) =>
      may.includes(action) ? { action } : { action, refused: { code: 'right-missing', params: { right: action } } },
    ),
  }
}

function withoutHidden<TRecord extends object>(store: MemoryStore, record: TRecord): TRecord {
  const hidden = Object.entries(store.role().fields ?? {}).flatMap(([key, sight]) => (sight === 'hidden' ? [key] : []))
  const copy = { ...record }
  for (const key of hidden) Reflect.deleteProperty(copy, key)
  return copy
}
