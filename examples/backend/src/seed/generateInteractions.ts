import { phrase } from './phrases.js'
import type { Random } from './random.js'
import type { InteractionDraft, SeedCustomer } from './SeedRows.js'
import { dayBefore, momentOn, pictureDay } from './seedClock.js'

interface HistoryOptions {
  /** How many interactions all customers have together. */
  readonly count: number
  readonly now: string
  readonly random: Random
  readonly authors: readonly string[]
}

/** Spreads interactions over customers, a few of which have most of them and some none. */
export function generateInteractions(
  customers: readonly Omit<SeedCustomer, 'interactions'>[],
  options: HistoryOptions,
): readonly SeedCustomer[] {
  const weights = customers.map(() => (options.random.chance(0.04) ? 0 : 1 + 40 * options.random.next() ** 4))
  const shares = distribute(options.count, weights)
  return customers.map((customer, index) => ({
    ...customer,
    interactions: history(customer, shares[index] ?? 0, options),
  }))
}

/** Whole shares that add up to the total. */
function distribute(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((first, second) => first + second, 0)
  let owed = 0
  let given = 0
  return weights.map((weight) => {
    owed += (weight / sum) * total
    const share = Math.round(owed) - given
    given += share
    return share
  })
}

function history(
  { customer, contacts }: Omit<SeedCustomer, 'interactions'>,
  count: number,
  { now, random, authors }: HistoryOptions,
): readonly InteractionDraft[] {
  const isChinese = /\p{Script=Han}/u.test(customer.name)
  const last = Date.parse(momentOn(dayBefore(pictureDay(now)), '16:30'))
  const first = Math.min(Date.parse(`${customer.since}T01:00:00.000Z`), last)
  return Array.from({ length: count }, (_, index) => {
    const { kind, detail, result } = phrase(random, isChinese)
    const at = workingHour(random, first + (last - first) * random.next() ** 0.7, last)
    return {
      id: `i-${customer.id.slice(2)}-${String(index + 1).padStart(4, '0')}`,
      customer_id: customer.id,
      kind,
      at,
      detail,
      result,
      subject: contacts.length > 0 && random.chance(0.5) ? random.pick(contacts).name : null,
      author_id: random.pick(authors),
      led_to: kind === 'complaint' && random.chance(0.6) ? ticket(random, at) : null,
    }
  })
}

/** The same day between half past eight and half past four. */
function workingHour(random: Random, moment: number, last: number): string {
  const day = new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10)
  const minutes = random.integer(8 * 60 + 30, 16 * 60 + 30)
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return new Date(Math.min(Date.parse(momentOn(day, time)), last)).toISOString()
}

function ticket(random: Random, at: string): object {
  const number = `T${at.slice(0, 10).replaceAll('-', '')}-${String(random.integer(1, 90)).padStart(4, '0')}`
  return { resource: 'tickets', id: number.toLowerCase(), number }
}
