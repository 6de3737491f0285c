import { maskValue, type Reason } from '@clientele/core'
import { plain } from './searchKeys.js'

/** The digits of a phone number, which decide whether two are the same; a leading country code stays. */
export function phoneDigits(phone: string): string {
  return plain(phone).replace(/\D/g, '')
}

/** Says what is wrong with a phone number, or null. */
export function phoneFault(phone: string): Reason | null {
  const text = plain(phone).trim().replace(/^00/, '+')
  if (!/^\+?[\d\s().-]+$/.test(text)) return { code: 'pattern' }
  const digits = phoneDigits(text)
  const rule = rules.find(({ starts }) => starts.test(text.replace(/[\s().-]/g, ''))) ?? anyNumber
  const actual = digits.length - rule.prefix
  if (actual >= rule.minimum && actual <= rule.maximum) return null
  const expected = rule.minimum === rule.maximum ? rule.minimum : `${rule.minimum}–${rule.maximum}`
  return { code: 'phone-digits', params: { expected, actual } }
}

const rules = [
  { starts: /^1[3-9]/, prefix: 0, minimum: 11, maximum: 11 },
  { starts: /^\+86/, prefix: 2, minimum: 10, maximum: 11 },
  { starts: /^\+372/, prefix: 3, minimum: 7, maximum: 8 },
  { starts: /^0/, prefix: 0, minimum: 10, maximum: 13 },
]

const anyNumber = { prefix: 0, minimum: 5, maximum: 15 }

/** The e-mail as it is compared. */
export function emailKey(email: string): string {
  return plain(email).trim()
}

/** What a sensitive value is found by; an address is not searched. */
export function sensitiveSearchKey(field: 'phone' | 'email' | 'address', value: string): string {
  if (field === 'phone') return phoneDigits(value)
  return field === 'email' ? emailKey(value) : ''
}

/** A sensitive value as it leaves the server. */
export function masked(field: 'phone' | 'email' | 'address', handle: string, value: string) {
  return { kind: field, masked: maskValue(field, value), handle }
}
