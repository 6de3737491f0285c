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
  const phones = people.map(({ phone }) => digitsOf(phone ?? '')).filter((digits) => digits.length >= 7)
  const emails = people.map(({ email }) => plain(email ?? '')).filter(Boolean)
  return [
    ...nameLikeness(core(customer.name), core(input.name ?? '')),
    ...(customer.contacts.some(({ phone }) => phone && phones.includes(digitsOf(phone)))
      ? [{ code: 'same-phone' }]
      : []),
    ...(customer.contacts.some(({ email }) => email && emails.includes(plain(email))) ? [{ code: 'same-email' }] : []),
  ]
}

function nameLikeness(known: string, typed: string): Reason[] {
  if (typed.length < 2) return []
  if (known === typed) return [{ code: 'same-name' }]
  return known.includes(typed) || (known.length >= 4 && typed.includes(known)) ? [{ code: 'similar-name' }] : []
}

/** A name without spaces, points and the legal form. */
function core(name: string): string {
  return plain(name)
    .replace(/[\s.,·（）()&-]/g, '')
    .replace(/(股份有限公司|有限责任公司|有限公司|gmbh|ltd|oü|inc|llc)$/, '')
}
