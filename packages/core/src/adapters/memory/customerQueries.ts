import type { CalendarDate, Instant } from '../../contract/scalars.js'
import type { CustomerFilter } from '../../customer/index.js'
import { dayIn } from '../../time/index.js'
import type { MemoryCustomer } from './memorySeed.js'
import type { ListOrder } from './pageOf.js'

/** The orders that customers come in; names stand by pinyin, the latest contact first unless asked otherwise. */
export function customerOrder(): ListOrder<MemoryCustomer> {
  const names = new Intl.Collator('zh-u-co-pinyin')
  return {
    fallback: { by: 'lastContact', direction: 'descending' },
    valueOf(customer, by) {
      switch (by) {
        case 'number':
          return customer.number
        case 'name':
          return customer.name
        case 'grade':
          return customer.grade ?? null
        case 'since':
          return customer.since ?? null
        case 'lastContact':
          return customer.lastContact?.at ?? null
        default:
          return undefined
      }
    },
    compareText: (by, first, second) =>
      by === 'name' ? names.compare(first, second) : first < second ? -1 : first > second ? 1 : 0,
  }
}

/** True when a customer has every value that the filter names. */
export function matchesFilter(customer: MemoryCustomer, filter: CustomerFilter | undefined, zone: string): boolean {
  if (!filter) return true
  return (
    isAmong(filter.grades, customer.grade) &&
    isAmong(filter.industries, customer.industry) &&
    isAmong(filter.regions, customer.region) &&
    isAmong(filter.owners, customer.owner) &&
    (!filter.tags || filter.tags.every((tag) => customer.tags?.includes(tag))) &&
    (!filter.lastContactSince || isSince(customer, filter.lastContactSince, zone))
  )
}

function isAmong(wanted: readonly string[] | undefined, value: string | null | undefined): boolean {
  return !wanted || (typeof value === 'string' && wanted.includes(value))
}

function isSince(customer: MemoryCustomer, day: CalendarDate, zone: string): boolean {
  return customer.lastContact ? dayIn(customer.lastContact.at as Instant, zone) >= day : false
}

/** How a search looks: what else a text reads as, and whether contact details may be searched at all. */
export interface SearchManner {
  readonly readings: (text: string) => readonly string[]
  readonly searchesDetails: boolean
}

/**
 * True when the text stands in the number, a name, a contact or one of the further readings, and for those who may see them
 * in a phone or e-mail: a search, one digit longer each time, would spell them out.
 */
export function matchesSearch(
  customer: MemoryCustomer,
  search: string | undefined,
  { readings, searchesDetails }: SearchManner,
): boolean {
  const text = plain(search ?? '')
  if (text === '') return true
  const names = [customer.name, customer.shortName ?? '', ...customer.contacts.map((contact) => contact.name)]
  const texts = [customer.number, ...names, ...names.flatMap(readings), ...(customer.searchKeys ?? [])]
  const isInDetails = () => matchesEmail(customer, text) || matchesPhone(customer, text)
  return texts.some((each) => plain(each).includes(text)) || (searchesDetails && isInDetails())
}

function matchesEmail(customer: MemoryCustomer, text: string): boolean {
  return text.length >= 3 && customer.contacts.some((contact) => plain(contact.email ?? '').includes(text))
}

function matchesPhone(customer: MemoryCustomer, text: string): boolean {
  const digits = digitsOf(text)
  return (
    digits.length >= 3 &&
    /^[\d\s+()./-]+$/.test(text) &&
    customer.contacts.some((contact) => digitsOf(contact.phone ?? '').includes(digits))
  )
}

/** The digits of a text, full-width ones included. */
export function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '')
}

/** A text without what should not keep a search from finding it: case, width, spaces around. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
