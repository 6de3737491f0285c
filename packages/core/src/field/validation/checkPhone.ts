import type { Reason } from '../../contract/calls.js'
import { normalisePhone } from '../form/normalise.js'
import type { FieldDescriptor } from '../types.js'
import { checkText } from './checkText.js'

interface Rule {
  readonly starts: RegExp
  /** The digits that do not count: the country code. */
  readonly prefix: number
  readonly minimum: number
  readonly maximum: number
}

const rules: readonly Rule[] = [
  { starts: /^1[3-9]/, prefix: 0, minimum: 11, maximum: 11 },
  { starts: /^\+861[3-9]/, prefix: 2, minimum: 11, maximum: 11 },
  { starts: /^\+86/, prefix: 2, minimum: 9, maximum: 11 },
  { starts: /^\+372/, prefix: 3, minimum: 7, maximum: 8 },
  { starts: /^\+44/, prefix: 2, minimum: 9, maximum: 10 },
  { starts: /^\+/, prefix: 0, minimum: 7, maximum: 15 },
  { starts: /^0/, prefix: 0, minimum: 10, maximum: 13 },
  { starts: /^[48]00/, prefix: 0, minimum: 10, maximum: 10 },
  { starts: /^/, prefix: 0, minimum: 3, maximum: 15 },
]

/** What is wrong with a phone number: a mobile one, one with area code, one with `+` and country, a service number. */
export function checkPhone(field: FieldDescriptor, value: unknown): Reason | undefined {
  const long = checkText(field, value)
  if (long || typeof value !== 'string') return long
  return phoneFault(value)
}

/** What is wrong with a phone number as such. */
export function phoneFault(phone: string): Reason | undefined {
  const text = normalisePhone(phone)
  if (text.length > 50 || !/^\+?\d+(?:-\d+)*$/.test(text)) return { code: 'phone' }
  const digits = text.replace(/^(0\d{2,3}-?\d{7,8})-\d{1,6}$/, '$1').replaceAll('-', '')
  const rule = rules.find(({ starts }) => starts.test(digits))
  const { prefix, minimum, maximum } = rule ?? { prefix: 0, minimum: 3, maximum: 15 }
  const actual = digits.replace('+', '').length - prefix
  if (actual >= minimum && actual <= maximum) return undefined
  const expected = minimum === maximum ? minimum : `${minimum}–${maximum}`
  return { code: 'phone-digits', params: { expected, actual } }
}

/** What is wrong with an e-mail address. */
export function checkEmail(field: FieldDescriptor, value: unknown): Reason | undefined {
  const long = checkText(field, value)
  if (long || typeof value !== 'string') return long
  return emailFault(value)
}

/** What is wrong with an e-mail address as such. */
export function emailFault(email: string): Reason | undefined {
  return email.length <= 254 && /^[^\s@•]+@[^\s@.•]+(?:\.[^\s@.•]+)+$/.test(email) ? undefined : { code: 'email' }
}
