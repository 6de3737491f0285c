import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { sensitiveSearchKey } from '../customers/sensitiveValues.js'
import type { SeedCustomer } from './SeedRows.js'
import { dayOf, pictureDay } from './seedClock.js'

const sample = sampleSeed()

type SampleCustomer = NonNullable<typeof sample.customers>[number]
type SampleInteraction = NonNullable<typeof sample.interactions>[number]

/** The people, lists and actors of the sample company. */
export const samplePeople = sample.people ?? []
export const sampleOptions = sample.options ?? {}
export const sampleActors = sample.actors ?? {}

/** The sample customers, moved by whole days so that what happened to them last happened just now. */
export function sampleRows(now: string): readonly SeedCustomer[] {
  const shift = shiftTo(now)
  return (sample.customers ?? []).map((customer) => ({
    customer: customerDraft(customer, shift, now),
    contacts: customer.contacts.map((contact, position) => ({
      id: contact.id,
      customer_id: customer.id,
      position,
      name: contact.name,
      job_title: contact.jobTitle ?? null,
      main: contact.main ?? false,
    })),
    values: sensitiveValues(customer),
    interactions: (sample.interactions ?? [])
      .filter((interaction) => interaction.customer === customer.id)
      .map((interaction) => interactionDraft(interaction, shift)),
  }))
}

interface Shift {
  instant(at: string): string
  text(text: string): string
}

const dayMilliseconds = 86_400_000

function shiftTo(now: string): Shift {
  const from = dayOf(sampleNow)
  const to = pictureDay(now)
  const distance = Date.parse(to) - Date.parse(from)
  const latest = Date.parse(now) - 120_000
  const validUntil = new Date(Date.parse(to) + 28 * dayMilliseconds)
  const month = validUntil.toLocaleString('en', { month: 'short', timeZone: 'UTC' })
  return {
    instant: (at) => new Date(Math.min(Date.parse(at) + distance, latest)).toISOString(),
    text: (text) =>
      text
        .replace(from.replaceAll('-', ''), to.replaceAll('-', ''))
        .replace('12 月 18 日', `${validUntil.getUTCMonth() + 1} 月 ${validUntil.getUTCDate()} 日`)
        .replace('18 Dec', `${validUntil.getUTCDate()} ${month}`),
  }
}

function customerDraft(customer: SampleCustomer, shift: Shift, now: string): SeedCustomer['customer'] {
  const { created, updated } = customer
  const since = customer.since ? `${customer.since}T01:00:00.000Z` : now
  return {
    id: customer.id,
    number: customer.number,
    name: customer.name,
    short_name: customer.shortName ?? null,
    grade: customer.grade ?? null,
    industry: customer.industry ?? null,
    region: customer.region ?? null,
    source: customer.source ?? null,
    owner_id: customer.owner ?? null,
    since: customer.since ?? null,
    credit_amount: customer.creditLimit?.amount ?? null,
    credit_currency: customer.creditLimit?.currency ?? null,
    preferences: customer.preferences ?? null,
    buying_habits: customer.buyingHabits ?? null,
    tags: customer.tags ?? [],
    custom: customer.custom ?? {},
    warnings: customer.warnings ?? [],
    counts: customer.counts ?? {},
    revision: customer.version ?? 1,
    created_at: created?.at ?? since,
    created_by: created?.by ?? null,
    updated_at: updated ? shift.instant(updated.at) : since,
    updated_by: updated?.by ?? null,
  }
}

function sensitiveValues({ id, address, contacts }: SampleCustomer): SeedCustomer['values'] {
  const values = [
    { contact_id: null, field: 'address' as const, value: address },
    ...contacts.flatMap((contact) => [
      { contact_id: contact.id, field: 'phone' as const, value: contact.phone },
      { contact_id: contact.id, field: 'email' as const, value: contact.email },
    ]),
  ]
  return values.flatMap(({ contact_id, field, value }) =>
    value
      ? [
          {
            handle: `h-${contact_id ?? id}-${field}`,
            customer_id: id,
            contact_id,
            field,
            value,
            search_key: sensitiveSearchKey(field, value),
          },
        ]
      : [],
  )
}

function interactionDraft(interaction: SampleInteraction, shift: Shift): SeedCustomer['interactions'][number] {
  const { id, customer, kind, at, detail, result, subject, author, ledTo } = interaction
  return {
    id,
    customer_id: customer,
    kind,
    at: shift.instant(at),
    detail: shift.text(detail),
    result: result ?? null,
    subject: subject ?? null,
    author_id: author ?? null,
    led_to: ledTo ? { ...ledTo, id: shift.text(ledTo.id), number: shift.text(ledTo.number) } : null,
  }
}
