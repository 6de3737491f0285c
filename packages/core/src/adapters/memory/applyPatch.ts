import type { ListPatch, Patch } from '../../contract/calls.js'
import type { Id } from '../../contract/scalars.js'
import type { ContactInput, CustomerInput, CustomerPatch } from '../../customer/index.js'
import type { FieldValue } from '../../field/index.js'
import { given } from './given.js'
import type { MemoryContact, MemoryCustomer } from './memorySeed.js'

type ContactPatch = Patch<Omit<ContactInput, 'id'>>

/** A customer after a patch: absent stays, null clears, a value replaces; contacts are added, changed and removed. */
export function applyPatch(customer: MemoryCustomer, patch: CustomerPatch, newId: () => Id): MemoryCustomer {
  const { contacts, name, tags, custom, ...fields } = patch
  return {
    ...customer,
    ...given(fields),
    ...(typeof name === 'string' ? { name } : {}),
    ...(tags === undefined ? {} : { tags: tags ?? [] }),
    ...(custom === undefined ? {} : { custom: custom ? filled({ ...customer.custom, ...custom }) : {} }),
    ...(contacts ? { contacts: patchContacts(customer.contacts, contacts, newId) } : {}),
  }
}

/** The fields that hold something. */
function filled(custom: Readonly<Record<string, FieldValue>>): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(Object.entries(custom).filter(([, value]) => value !== null))
}

/** A customer as it is first written. */
export function newCustomer(id: Id, number: string, input: CustomerInput, newId: () => Id): MemoryCustomer {
  const { contacts = [], ...fields } = input
  return { ...fields, id, number, contacts: contacts.map((contact) => newContact(contact, newId)) }
}

function patchContacts(
  before: readonly MemoryContact[],
  { add = [], remove = [], change = [] }: ListPatch<ContactInput>,
  newId: () => Id,
): readonly MemoryContact[] {
  const kept = before.filter(({ id }) => !remove.includes(id))
  const changed = kept.map((contact) =>
    change.reduce((current, { id, patch }) => (id === contact.id ? patchContact(current, patch) : current), contact),
  )
  const after = [...changed, ...add.map((contact) => newContact(contact, newId))]
  const chosen = after.findLast((contact) => contact.main && !before.some(({ id, main }) => main && id === contact.id))
  return chosen
    ? after.map((contact) => (contact.main && contact !== chosen ? { ...contact, main: false } : contact))
    : after
}

function patchContact(contact: MemoryContact, { name, main, ...fields }: ContactPatch): MemoryContact {
  return {
    ...contact,
    ...given(fields),
    ...(typeof name === 'string' ? { name } : {}),
    ...(main === undefined ? {} : { main: main ?? false }),
  }
}

function newContact({ id: _id, ...fields }: ContactInput, newId: () => Id): MemoryContact {
  return { ...fields, id: newId() }
}
