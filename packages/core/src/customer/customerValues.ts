import type { CalendarDate, Money, Secret } from '../contract/scalars.js'
import type { FieldDescriptor, FieldValue, FieldValues, Reference } from '../field/index.js'
import type { Contact, ContactInput, Customer, CustomerInput } from './Customer.js'
import { isOwnField } from './customerFields.js'

/** The values of a customer by the keys of its fields; what the team added stands among them. */
export function customerValues(customer: Customer, fields: readonly FieldDescriptor[]): FieldValues {
  const { owner, contacts, custom, ...plain } = customer
  const own: FieldValues = {
    ...(plain as unknown as FieldValues),
    ...(owner && { owner: { id: owner.id, name: owner.name } satisfies Reference }),
    contacts: contacts.map(contactValues),
  }
  return Object.fromEntries(fields.map(({ key }) => [key, (isOwnField(key) ? own[key] : custom?.[key]) ?? undefined]))
}

/** A new customer from the values of its fields. */
export function customerInput(values: FieldValues, fields: readonly FieldDescriptor[]): CustomerInput {
  const custom = fields.filter(({ key }) => !isOwnField(key) && isGiven(values[key]))
  const written = Object.entries(values).filter(([key, value]) => isWritten(key) && isGiven(value))
  const { contacts, name, ...rest } = Object.fromEntries(written) as Written
  return {
    ...rest,
    name: name ?? '',
    ...(isReference(rest.owner) && { owner: rest.owner.id }),
    ...(contacts && { contacts: contacts.map(contactInput) }),
    ...(custom.length > 0 && { custom: Object.fromEntries(custom.map(({ key }) => [key, values[key] ?? null])) }),
  } as CustomerInput
}

/** A contact as it is written, from the values of its row. */
export function contactInput(row: FieldValues): ContactInput {
  const { id: _id, main, ...given } = row
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => isGiven(value)))
  return { name: '', ...fields, ...(isMain(main) && { main: true }) }
}

/** Whether a row is marked as the main contact. */
export function isMain(value: FieldValue | undefined): boolean {
  return Array.isArray(value) && value.includes('main')
}

/** True for a field of a customer's own that can be written. */
export function isWritten(key: string): boolean {
  return isOwnField(key) && key !== 'number'
}

/** True for a person or record that a field points to. */
export function isReference(value: unknown): value is Reference {
  return typeof Object(value).id === 'string'
}

interface Written {
  readonly name?: string
  readonly owner?: Reference
  readonly since?: CalendarDate
  readonly address?: Secret
  readonly creditLimit?: Money
  readonly contacts?: readonly FieldValues[]
}

function isGiven(value: FieldValue | undefined): boolean {
  return value !== undefined && value !== null
}

function contactValues({ main, ...contact }: Contact): FieldValues & { readonly id: string } {
  return { ...contact, main: main ? ['main'] : [] }
}
