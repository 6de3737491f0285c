import type { SensitiveKind } from '../contract/scalars.js'
import type { Contact, Customer, CustomerSummary, Interaction, Likeness } from '../customer/index.js'
import { maskValue } from '../sensitive/index.js'
import { hiddenFields, record, versioned } from './records.js'
import { absent, type Fields, list, nullish, object, reject, type Shape } from './schema.js'
import {
  attribution,
  decimal,
  figure,
  figures,
  flag,
  id,
  moment,
  optionalDay,
  optionalMoment,
  optionalText,
  personName,
  reason,
  sensitive,
  text,
} from './values.js'

const contact = object({
  id,
  name: text,
  jobTitle: optionalText,
  main: absent(flag),
  phone: sensitive,
  email: sensitive,
} satisfies Shape<Contact>)

// A source that answers a list with whole files must not slip a raw address or contact past the mask.
const summaryShape = {
  ...versioned,
  number: id,
  name: text,
  grade: optionalText,
  industry: optionalText,
  region: optionalText,
  owner: nullish(personName),
  mainContact: nullish(contact),
  since: optionalDay,
  lastContact: nullish(object({ at: optionalMoment, kind: text }, (found) => (found.at ? found : null))),
  counts: absent(figures),
  address: sensitive,
  contacts: absent(list(contact)),
} satisfies Shape<CustomerSummary & Pick<Customer, 'address' | 'contacts'>>

const customerShape = {
  ...summaryShape,
  shortName: optionalText,
  source: optionalText,
  creditLimit: nullish(object({ amount: decimal, currency: text })),
  preferences: optionalText,
  buyingHabits: optionalText,
  tags: absent(list(text)),
  warnings: absent(list(object({ id, code: text, severity: absent(text), reason }))),
  custom: absent(object({})),
  created: attribution,
  updated: attribution,
  version: absent(figure),
} satisfies Shape<Customer>

/** A customer as lists show it, masked. */
export const customerSummary = record(summaryShape, maskCustomer)

/** A customer file, masked. */
export const customer = record(customerShape, (found, payload) => {
  if (!found.contacts && !hiddenFields(found).includes('contacts')) reject(payload, 'array', 'contacts')
  return maskCustomer({ ...found, contacts: found.contacts ?? [] })
})

/** Something that happened with a customer. */
export const interaction = record({
  ...versioned,
  kind: text,
  at: moment,
  detail: text,
  result: optionalText,
  subject: optionalText,
  author: nullish(personName),
  ledTo: nullish(object({ resource: text, id, number: id, kind: absent(text) })),
} satisfies Shape<Interaction>)

/** A customer that resembles another. */
export const likeness = object({ customer: customerSummary, reasons: list(reason) } satisfies Shape<Likeness>)

function maskCustomer(found: Fields): Fields {
  const { contacts = [], mainContact } = found as { contacts?: Fields[]; mainContact?: Fields | null }
  const path = `customers:${found.id}`
  mask(found, 'address', path)
  for (const each of mainContact ? [...contacts, mainContact] : contacts) {
    mask(each, 'phone', `${path}:contacts:${each.id}`)
    mask(each, 'email', `${path}:contacts:${each.id}`)
  }
  return found
}

function mask(owner: Fields, kind: SensitiveKind, path: string): void {
  const raw = owner[kind]
  if (typeof raw === 'string') owner[kind] = { kind, masked: maskValue(kind, raw), handle: `${path}:${kind}` }
}
