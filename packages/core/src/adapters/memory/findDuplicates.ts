import type { Wire } from '../../contract/adapter.js'
import type { Reason } from '../../contract/calls.js'
import type { CustomerPatch, Likeness } from '../../customer/index.js'
import { digitsOf, plain } from './customerQueries.js'
import { answerSummary } from './memoryAnswers.js'
import type { MemoryCustomer } from './memorySeed.js'
import type { MemoryStore } from './memoryStore.js'

/**
 * The customers that resemble what is about to be written, the most alike first; answered masked. Contact details are
 * compared in clear, for those who may see them.
 */
export function findDuplicates(store: MemoryStore, input: CustomerPatch): Wire<readonly Likeness[]> {
  const { contacts: _contacts, ...names } = input
  const compared = store.role().may.includes('reveal') ? input : names
  return [...store.customers.values()]
    .map((customer) => ({ customer, reasons: likenesses(customer, compared) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (first, second) =>
        second.reasons.length - first.reasons.length || (first.customer.id < second.customer.id ? -1 : 1),
    )
    .map(({ customer, reasons }) => ({ customer: answerSummary(store, customer), reasons }))
}

function likenesses(customer: MemoryCustomer, input: CustomerPatch): Reason[] {
  const people = [...(input.contacts?.add ?? []), ...(input.contacts?.change ?? []).map(({ patch }) => patch)]
  const phones = people.map(({ phone }) => phoneKey(phone ?? '')).filter((key) => key.length >= 7)
  const emails = people.map(({ email }) => plain(email ?? '')).filter(Boolean)
  return [
    ...nameLikeness(customer, input),
    ...(customer.contacts.some(({ phone }) => phone && phones.includes(phoneKey(phone)))
      ? [{ code: 'same-phone' }]
      : []),
    ...(customer.contacts.some(({ email }) => email && emails.includes(plain(email))) ? [{ code: 'same-email' }] : []),
  ]
}

function nameLikeness(customer: MemoryCustomer, input: CustomerPatch): Reason[] {
  const typed = [input.name, input.shortName].flatMap((name) => (name?.trim() ? [name] : []))
  const known = [customer.name, customer.shortName].flatMap((name) => (name?.trim() ? [name] : []))
  const some = (like: (known: string, typed: string) => boolean) =>
    known.some((name) => typed.some((other) => like(name, other)))
  if (some((name, other) => plain(name) === plain(other))) return [{ code: 'same-name' }]
  return some((name, other) => resembles(core(name), core(other))) ? [{ code: 'similar-name' }] : []
}

/** One holds the other, apart from the legal form; a name of three characters would be held by too many. */
function resembles(known: string, typed: string): boolean {
  const [shorter, longer] = known.length < typed.length ? [known, typed] : [typed, known]
  return shorter === longer ? shorter.length > 1 : shorter.length >= 4 && longer.includes(shorter)
}

/** The digits of a phone number without the ways to begin it: 0, 00, +86. */
function phoneKey(phone: string): string {
  return digitsOf(phone)
    .replace(/^0+/, '')
    .replace(/^86(?=\d{10,11}$)/, '')
}

/** A name without spaces, points and the legal form. */
function core(name: string): string {
  return plain(name)
    .replace(/[\s.,·（）()&-]/g, '')
    .replace(/((?:股份|集团)?(?:有限)?(?:责任)?公司|集团|gmbh|coltd|ltd|limited|oü|inc|llc)$/, '')
}
