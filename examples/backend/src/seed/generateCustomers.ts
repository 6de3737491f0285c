import { pinyin } from 'pinyin-pro'
import { sensitiveSearchKey } from '../customers/sensitiveValues.js'
import { chineseCompany, chinesePerson, foreignCompany, foreignPerson, jobTitle } from './names.js'
import { chinesePlaces, foreignPlaces, type Place } from './places.js'
import type { Random } from './random.js'
import type { CustomerDraft, SeedCustomer } from './SeedRows.js'
import { dayOf } from './seedClock.js'

/** What generated customers may be made of. */
export interface GeneratorOptions {
  readonly count: number
  readonly now: string
  readonly random: Random
  /** Numbers and names that are taken. */
  readonly taken: ReadonlySet<string>
  readonly owners: readonly string[]
}

const industries = [
  'manufacturing',
  'engineering',
  'engineering',
  'retail',
  'government',
  'education',
  'energy',
  'construction',
  'other',
]
const sources = ['trade-fair', 'referral', 'referral', 'tender', 'website', 'dealer']
const tags = ['dealer', 'annual-service', 'key-account', 'rental', 'training', 'prepaid']
const grades = [...'ABBBCCCCCCCCDDDDDEE', null]
const preferences = ['上午联系', '下午三点后联系', '先发短信再来电', '发票先寄扫描件', '周五不接待来访']
const foreignPreferences = ['Mornings only', 'By e-mail first', 'Ask for the site office', 'Invoices by post']

/** Customers out of word lists, the same at every start. */
export function generateCustomers(options: GeneratorOptions): readonly Omit<SeedCustomer, 'interactions'>[] {
  const taken = new Set(options.taken)
  return Array.from({ length: options.count }, (_, index) => generateCustomer(options, taken, index))
}

function generateCustomer(options: GeneratorOptions, taken: Set<string>, index: number) {
  const { random } = options
  const isChinese = random.chance(0.74)
  const place = random.pick(isChinese ? chinesePlaces : foreignPlaces)
  const industry = random.pick(industries)
  const { name, shortName } = unusedName(taken, () =>
    isChinese ? chineseCompany(random, place.city, industry) : foreignCompany(random, place.city, industry),
  )
  const since = sinceOf(options)
  const id = `c-${String(index + 1).padStart(5, '0')}`
  const customer: CustomerDraft = {
    id,
    number: unusedNumber(random, taken, since.slice(0, 4)),
    name,
    short_name: random.chance(0.6) ? shortName : null,
    grade: random.pick(grades),
    industry,
    region: place.region,
    source: random.chance(0.8) ? random.pick(sources) : null,
    owner_id: random.chance(0.95) ? random.pick(options.owners) : null,
    since,
    ...credit(random, place),
    preferences: random.chance(0.3) ? random.pick(isChinese ? preferences : foreignPreferences) : null,
    buying_habits: null,
    tags: tags.filter(() => random.chance(0.18)),
    custom: {},
    warnings: warnings(random, id, place),
    counts: counts(random),
    revision: random.integer(1, 40),
    created_at: `${since}T01:00:00.000Z`,
    created_by: null,
    updated_at: `${since}T01:00:00.000Z`,
    updated_by: null,
  }
  return { customer, ...people(random, customer, place, isChinese) }
}

function unusedName<TName extends { readonly name: string }>(taken: Set<string>, invent: () => TName): TName {
  for (let attempt = 0; ; attempt += 1) {
    const company = invent()
    const name = attempt < 20 ? company.name : `${company.name} ${attempt - 18}`
    if (taken.has(name)) continue
    taken.add(name)
    return { ...company, name }
  }
}

function unusedNumber(random: Random, taken: Set<string>, year: string): string {
  for (;;) {
    const number = `C${year}${String(random.integer(1, 899)).padStart(3, '0')}`
    if (taken.has(number)) continue
    taken.add(number)
    return number
  }
}

const yearsBack = 16

/** Somewhere in the last years, the late ones more often. */
function sinceOf({ now, random }: GeneratorOptions): string {
  const days = Math.floor(yearsBack * 365 * random.next() ** 1.4) + 1
  return dayOf(new Date(Date.parse(now) - days * 86_400_000).toISOString())
}

function credit(random: Random, { currency }: Place) {
  return random.chance(0.4)
    ? { credit_amount: `${random.integer(2, 60) * 5000}.00`, credit_currency: currency }
    : { credit_amount: null, credit_currency: null }
}

function warnings(random: Random, id: string, { currency }: Place): readonly object[] {
  if (!random.chance(0.04)) return []
  const over = random.integer(2, 90) * 400
  const limit = random.integer(10, 60) * 5000
  const params = { owed: `${limit + over}.00`, over: `${over}.00`, currency, share: Number((over / limit).toFixed(3)) }
  const reason = { code: 'receivable-over-limit', params }
  return [{ id: `w-${id}`, code: 'receivable', severity: 'warning', reason }]
}

function counts(random: Random): Readonly<Record<string, number>> {
  const openTickets = random.chance(0.2) ? random.integer(1, 4) : 0
  return {
    tickets: openTickets + random.integer(0, 9),
    openTickets,
    overdueTickets: openTickets > 0 && random.chance(0.3) ? 1 : 0,
    visits: random.integer(0, 8),
    contracts: random.integer(0, 3),
    files: random.integer(0, 6),
  }
}

const contactCounts = [0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5]

function people(
  random: Random,
  customer: CustomerDraft,
  place: Place,
  isChinese: boolean,
): Pick<SeedCustomer, 'contacts' | 'values'> {
  const domain = `${letters(customer.short_name ?? customer.name).slice(0, 12)}.example`
  const count = random.chance(0.97) ? random.pick(contactCounts) : 0
  const contacts = Array.from({ length: count }, (_, position) => ({
    id: `k-${customer.id.slice(2)}-${position + 1}`,
    customer_id: customer.id,
    position,
    name: isChinese ? chinesePerson(random) : foreignPerson(random),
    job_title: random.chance(0.85) ? jobTitle(random, isChinese) : null,
    main: position === 0,
  }))
  const value = (contactId: string | null, field: 'phone' | 'email' | 'address', text: string) => ({
    handle: `h-${contactId ?? customer.id}-${field}`,
    customer_id: customer.id,
    contact_id: contactId,
    field,
    value: text,
    search_key: sensitiveSearchKey(field, text),
  })
  const street = `${random.pick(place.streets)} ${random.integer(1, 240)}`
  const address = random.chance(0.9)
    ? [value(null, 'address', isChinese ? `${place.address}${street} 号` : `${place.address}${street}`)]
    : []
  const details = contacts.flatMap(({ id, name }, position) => [
    ...(random.chance(0.95) ? [value(id, 'phone', phone(random, place))] : []),
    ...(random.chance(0.6) ? [value(id, 'email', `${letters(name)}${position || ''}@${domain}`)] : []),
  ])
  return { contacts, values: [...address, ...details] }
}

function phone(random: Random, place: Place): string {
  const pattern = random.chance(0.85) ? random.pick(place.mobile) : place.landline
  return pattern.replace(/#/g, () => String(random.integer(0, 9)))
}

function letters(text: string): string {
  const spelled = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('')
  return spelled
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
