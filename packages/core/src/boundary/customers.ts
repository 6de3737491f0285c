import * as z from 'zod/mini'
import type { SensitiveKind } from '../contract/scalars.js'
import type { Contact, Customer, CustomerCounts, CustomerSummary, Interaction, Likeness } from '../customer/index.js'
import { maskValue } from '../sensitive/index.js'
import { record, versioned } from './records.js'
import { absent, object, type Shape } from './schema.js'
import {
  decimal,
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

const figure = absent(z.number())

const contactShape = {
  id,
  name: text,
  jobTitle: optionalText,
  main: absent(z.boolean()),
  phone: sensitive,
  email: sensitive,
} satisfies Shape<Contact>

const summaryShape = {
  ...versioned,
  number: id,
  name: text,
  grade: optionalText,
  industry: optionalText,
  region: optionalText,
  owner: z.nullish(personName),
  mainContact: z.nullish(object({ ...contactShape, email: z.optional(sensitive) })),
  since: optionalDay,
  lastContact: z.nullish(dated(null)),
  counts: absent(
    object({
      interactions: figure,
      tickets: figure,
      openTickets: figure,
      overdueTickets: figure,
      visits: figure,
      contracts: figure,
      files: figure,
    } satisfies Shape<CustomerCounts>),
  ),
} satisfies Shape<CustomerSummary>

const customerShape = {
  ...summaryShape,
  shortName: optionalText,
  source: optionalText,
  address: sensitive,
  creditLimit: z.nullish(object({ amount: decimal, currency: text })),
  preferences: optionalText,
  buyingHabits: optionalText,
  tags: absent(z.array(text)),
  contacts: z.optional(z.array(object(contactShape))),
  warnings: absent(z.array(object({ id, code: text, severity: absent(text), reason }))),
  custom: absent(object({})),
  created: absent(dated(undefined)),
  updated: absent(dated(undefined)),
  version: figure,
} satisfies Shape<Customer>

/** A customer as lists show it, masked. */
export const customerSummary = z.pipe(record(summaryShape), z.transform(masked))

/** A customer file, masked. */
export const customer = z.pipe(
  record(customerShape),
  z.transform((input: Record<string, unknown>, context) => {
    if (!input.contacts && at(at(input.rights).fields).contacts !== 'hidden')
      context.issues.push({ code: 'invalid_type', expected: 'array', path: ['contacts'], input: undefined })
    return masked({ ...input, contacts: input.contacts ?? [] })
  }),
)

/** Something that happened with a customer. */
export const interaction = record({
  ...versioned,
  kind: text,
  at: moment,
  detail: text,
  result: optionalText,
  subject: optionalText,
  author: z.nullish(personName),
  ledTo: z.nullish(object({ resource: text, id, number: id, kind: absent(text) })),
} satisfies Shape<Interaction>)

/** A customer that resembles another. */
export const likeness = object({
  customer: customerSummary,
  reasons: z.array(reason),
} satisfies Shape<Likeness>)

function dated(none: null | undefined) {
  return z.pipe(
    object({ at: optionalMoment, by: absent(personName) }),
    z.transform((input) => (input.at ? input : none)),
  )
}

function at(input: unknown): Record<string, unknown> {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
}

function masked(input: Record<string, unknown>): Record<string, unknown> {
  const path = `customers:${input.id}`
  const contacts = Array.isArray(input.contacts) ? input.contacts : []
  mask(input, 'address', path)
  for (const contact of [...contacts, input.mainContact]) {
    const contactPath = `${path}:contacts:${at(contact).id}`
    mask(at(contact), 'phone', contactPath)
    mask(at(contact), 'email', contactPath)
  }
  return input
}

function mask(owner: Record<string, unknown>, kind: SensitiveKind, path: string): void {
  const raw = owner[kind]
  if (typeof raw === 'string') owner[kind] = { kind, masked: maskValue(kind, raw), handle: `${path}:${kind}` }
}
