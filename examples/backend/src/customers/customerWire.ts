import type { Contact, Customer, CustomerSummary, CustomerWarning, Wire } from '@clientele/core'
import type { Selectable } from 'kysely'
import type { ContactsTable, CustomersTable, SensitiveValuesTable } from '../database/schema.js'
import { customerRights, type Role, withoutHidden } from '../session/roles.js'
import { masked } from './sensitiveValues.js'

/** A customer's row with its owner. */
interface CustomerRow extends Omit<Selectable<CustomersTable>, 'name_sort' | 'search_text'> {
  readonly owner_name: string | null
  readonly owner_department: string | null
}

/** A row of a list, with the main contact. */
export interface SummaryRow extends CustomerRow {
  readonly name_sort: string
  readonly contact_id: string | null
  readonly contact_name: string | null
  readonly phone_handle: string | null
  readonly phone_value: string | null
}

/** What a customer's record is made of. */
export interface CustomerParts {
  readonly row: CustomerRow & { readonly created_name: string | null; readonly updated_name: string | null }
  readonly contacts: readonly Selectable<ContactsTable>[]
  readonly values: readonly Selectable<SensitiveValuesTable>[]
}

/** The name of a record's state; the count behind it is nobody else's business. */
function revisionOf(version: number): string {
  return `r${version}`
}

/** A customer as lists show it. */
export function toSummary(row: SummaryRow, role: Role): Wire<CustomerSummary> {
  const { contact_id: id, contact_name: name } = row
  return { ...summaryFields(row, role), mainContact: id && name ? { id, name, phone: phoneOf(row) } : null }
}

/** A customer file, masked, with the rights of the asking role. */
export function toCustomer({ row, contacts, values }: CustomerParts, role: Role): Wire<Customer> {
  const wireContacts = contacts.map((contact) => toContact(contact, values))
  const main = wireContacts.find((contact) => contact.main) ?? wireContacts[0]
  const address = values.find((value) => value.field === 'address')
  return withoutHidden(role, {
    ...summaryFields(row, role),
    mainContact: main ? { id: main.id, name: main.name, phone: main.phone ?? null } : null,
    shortName: row.short_name,
    source: row.source,
    address: address ? masked('address', address.handle, address.value) : null,
    creditLimit:
      row.credit_amount && row.credit_currency ? { amount: row.credit_amount, currency: row.credit_currency } : null,
    preferences: row.preferences,
    buyingHabits: row.buying_habits,
    tags: row.tags,
    contacts: wireContacts,
    warnings: row.warnings as readonly Wire<CustomerWarning>[],
    custom: row.custom as NonNullable<Wire<Customer>['custom']>,
    created: attribution(row.created_at, row.created_by, row.created_name),
    updated: attribution(row.updated_at, row.updated_by, row.updated_name),
    version: row.revision,
  })
}

function summaryFields(row: CustomerRow, role: Role) {
  return {
    id: row.id,
    revision: revisionOf(row.revision),
    rights: customerRights(role),
    number: row.number,
    name: row.name,
    grade: row.grade,
    industry: row.industry,
    region: row.region,
    owner: row.owner_id && row.owner_name ? person(row.owner_id, row.owner_name, row.owner_department) : null,
    since: row.since,
    lastContact:
      row.last_contact_at && row.last_contact_kind ? { at: row.last_contact_at, kind: row.last_contact_kind } : null,
    counts: { ...row.counts, interactions: row.interaction_count },
  }
}

function toContact(contact: Selectable<ContactsTable>, values: CustomerParts['values']): Wire<Contact> {
  const maskedValue = (field: 'phone' | 'email') => {
    const found = values.find((value) => value.contact_id === contact.id && value.field === field)
    return found ? masked(field, found.handle, found.value) : null
  }
  const { id, name, job_title: jobTitle, main } = contact
  return { id, name, jobTitle, main, phone: maskedValue('phone'), email: maskedValue('email') }
}

function phoneOf({ phone_handle: handle, phone_value: value }: SummaryRow) {
  return handle && value ? masked('phone', handle, value) : null
}

function person(id: string, name: string, department: string | null) {
  return department ? { id, name, department } : { id, name }
}

function attribution(at: string, id: string | null, name: string | null) {
  return id && name ? { at, by: { id, name } } : { at }
}
