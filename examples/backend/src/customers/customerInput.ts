import { calendarDate, instant, type Reason } from '@clientele/core'
import * as z from 'zod/mini'
import { emailFault, phoneFault } from './sensitiveValues.js'

const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
const page = (max: number) => z.string().check(z.maxLength(max))

/** PostgreSQL knows no year 0. */
const firstDay = '0001-01-01'

/** A calendar day that exists. */
export const day = z.string().check((context) => {
  if (!calendarDate(context.value) || context.value < firstDay) refuse(context, { code: 'date' })
})

/** A moment, in UTC from here on. */
export const moment = z.pipe(
  z.string().check((context) => {
    if ((instant(context.value) ?? '') < firstDay) refuse(context, { code: 'date' })
  }),
  z.transform((text) => instant(text) ?? text),
)

const phone = z.string().check((context) => {
  const fault = phoneFault(context.value)
  if (fault) refuse(context, fault)
})

const email = z.string().check((context) => {
  const fault = emailFault(context.value)
  if (fault) refuse(context, fault)
})

const address = z.string().check(z.trim(), z.minLength(1), z.maxLength(300), (context) => {
  if (context.value.includes('•')) refuse(context, { code: 'pattern' })
})

const money = z.strictObject({
  amount: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,4})?$/)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
})

const custom = z.record(z.string(), z.json()).check((context) => {
  if (JSON.stringify(context.value).length > 20_000) refuse(context, { code: 'too-long', params: { max: 20_000 } })
})

const contactFields = {
  name: line(100),
  jobTitle: z.optional(page(100)),
  main: z.optional(z.boolean()),
  phone: z.optional(phone),
  email: z.optional(email),
}

const contactInput = z.strictObject({ id: z.optional(z.string()), ...contactFields })

const contactPatch = z.strictObject({
  name: z.optional(contactFields.name),
  jobTitle: z.nullish(page(100)),
  main: z.nullish(z.boolean()),
  phone: z.nullish(phone),
  email: z.nullish(email),
})

const contactsPatch = z.strictObject({
  add: z.optional(z.array(contactInput).check(z.maxLength(50))),
  remove: z.optional(z.array(z.string()).check(z.maxLength(50))),
  change: z.optional(z.array(z.strictObject({ id: z.string(), patch: contactPatch })).check(z.maxLength(50))),
})

const plainFields = {
  shortName: page(100),
  grade: page(40),
  industry: page(40),
  region: page(40),
  source: page(40),
  owner: page(80),
  since: day,
  address,
  creditLimit: money,
  preferences: page(2000),
  buyingHabits: page(2000),
  tags: z.array(line(40)).check(z.maxLength(20)),
  custom,
}

/** A customer as it is created. */
export const customerInputSchema = z.strictObject({
  name: line(200),
  ...z.partial(z.object(plainFields)).shape,
  contacts: z.optional(z.array(contactInput).check(z.maxLength(50))),
})

/** A change of a customer: absent stays, null clears, a value replaces. */
export const customerPatchSchema = z.strictObject({
  name: z.optional(line(200)),
  shortName: z.nullish(plainFields.shortName),
  grade: z.nullish(plainFields.grade),
  industry: z.nullish(plainFields.industry),
  region: z.nullish(plainFields.region),
  source: z.nullish(plainFields.source),
  owner: z.nullish(plainFields.owner),
  since: z.nullish(plainFields.since),
  address: z.nullish(plainFields.address),
  creditLimit: z.nullish(plainFields.creditLimit),
  preferences: z.nullish(plainFields.preferences),
  buyingHabits: z.nullish(plainFields.buyingHabits),
  tags: z.nullish(plainFields.tags),
  custom: z.nullish(plainFields.custom),
  contacts: z.optional(contactsPatch),
})

/** A customer as it is created. */
export type CustomerInputBody = z.output<typeof customerInputSchema>

/** A change of a customer. */
export type CustomerPatchBody = z.output<typeof customerPatchSchema>

/** A contact as it is added. */
export type ContactInputBody = z.output<typeof contactInput>

/** A change of a contact. */
export type ContactPatchBody = z.output<typeof contactPatch>

interface CheckContext {
  readonly value: unknown
  readonly issues: z.core.$ZodRawIssue[]
}

function refuse(context: CheckContext, reason: Reason): void {
  context.issues.push({ code: 'custom', input: context.value, params: { ...reason } })
}
