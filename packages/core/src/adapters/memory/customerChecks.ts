import { CrmError, type FieldError } from '../../contract/CrmError.js'
import type { Reason } from '../../contract/calls.js'
import {
  type ContactInput,
  type CustomerInput,
  type CustomerPatch,
  customerGrades,
  customerInputFields,
} from '../../customer/index.js'
import { emailFault, phoneFault } from '../../field/index.js'
import { toHalfWidth } from '../../text/index.js'
import { calendarDate } from '../../time/index.js'
import type { MemoryRole } from './memoryRoles.js'
import type { MemoryCustomer } from './memorySeed.js'
import type { MemoryStore } from './memoryStore.js'

type Path = FieldError['path']
type Nullable<TValue> = { readonly [Key in keyof TValue]?: TValue[Key] | null }

const longestTexts = { name: 200, shortName: 50, preferences: 2_000, buyingHabits: 2_000, address: 300 } as const
const listOf = { industry: 'industries', region: 'regions', source: 'customer-sources' } as const

/** Throws `invalid` with every field that cannot be written as it is. */
export function checkPatch(store: MemoryStore, before: MemoryCustomer | null, patch: CustomerPatch): void {
  const { contacts, ...fields } = patch
  refuse([
    ...checkKeys(store.role(), patch),
    ...checkFields(store, before, fields),
    ...(contacts?.add ?? []).flatMap((contact, index) => checkContact(['contacts', index], contact, true)),
    ...(contacts?.change ?? []).flatMap(({ id, patch: change }) =>
      before?.contacts.some((contact) => contact.id === id)
        ? checkContact(['contacts', id], change, false)
        : problem(['contacts', id], { code: 'unknown-option' }),
    ),
  ])
}

/** Throws `invalid` with every field that a new customer cannot have. */
export function checkInput(store: MemoryStore, input: CustomerInput): void {
  const { contacts, ...fields } = input
  refuse([
    ...checkKeys(store.role(), input),
    ...checkFields(store, null, { ...fields, name: fields.name ?? '' }),
    ...(contacts ?? []).flatMap((contact, index) => checkContact(['contacts', index], contact, true)),
  ])
}

/** Throws `invalid` when there is anything to say. */
export function refuse(fieldErrors: readonly FieldError[]): void {
  if (fieldErrors.length > 0) throw new CrmError({ code: 'invalid', effect: 'none', fieldErrors })
}

function checkKeys(role: MemoryRole, patch: object): FieldError[] {
  const writable: readonly string[] = customerInputFields.filter((key) => !role.fields?.[key])
  return Object.keys(patch).flatMap((key) => (writable.includes(key) ? [] : problem([key], { code: 'read-only' })))
}

function checkFields(
  store: MemoryStore,
  before: MemoryCustomer | null,
  fields: Nullable<Omit<CustomerInput, 'contacts'>>,
): FieldError[] {
  const { name, since, grade, owner } = fields
  const texts = Object.entries(longestTexts).flatMap(([key, max]) => checkLength([key], Reflect.get(fields, key), max))
  return [
    ...texts,
    ...('name' in fields && isBlank(name) ? problem(['name'], { code: 'required' }) : []),
    ...(since && !calendarDate(since) ? problem(['since'], { code: 'date' }) : []),
    ...(typeof grade === 'string' && grade !== before?.grade && !customerGrades.some((known) => known === grade)
      ? problem(['grade'], { code: 'unknown-option' })
      : []),
    ...(typeof owner === 'string' && !store.people.has(owner) ? problem(['owner'], { code: 'unknown-option' }) : []),
    ...Object.entries(listOf).flatMap(([key, list]) =>
      checkOption(store, list, key, Reflect.get(fields, key), before && Reflect.get(before, key)),
    ),
  ]
}

function checkOption(store: MemoryStore, list: string, key: string, value: unknown, before: unknown): FieldError[] {
  const options = store.options[list]
  if (!options || typeof value !== 'string' || value === before) return []
  return options.some((option) => option.value === value) ? [] : problem([key], { code: 'unknown-option' })
}

function checkContact(path: Path, contact: Nullable<ContactInput>, whole: boolean): FieldError[] {
  const { name, phone, email } = contact
  return [
    ...((whole || 'name' in contact) && isBlank(name) ? problem([...path, 'name'], { code: 'required' }) : []),
    ...checkLength([...path, 'name'], name, 200),
    ...(phone ? problem([...path, 'phone'], phoneFault(phone)) : []),
    ...(email ? problem([...path, 'email'], emailFault(toHalfWidth(email).trim())) : []),
  ]
}

function checkLength(path: Path, value: unknown, max: number): FieldError[] {
  return typeof value === 'string' && value.length > max ? problem(path, { code: 'too-long', params: { max } }) : []
}

function isBlank(value: string | null | undefined): boolean {
  return (value ?? '').trim() === ''
}

function problem(path: Path, reason: Reason | undefined): FieldError[] {
  return reason ? [{ path, reason }] : []
}
