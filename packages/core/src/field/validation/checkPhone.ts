import type { Reason } from '../../contract/calls.js'
import { normalisePhone } from '../form/normalise.js'
import type { FieldDescriptor } from '../types.js'
import { checkText } from './checkText.js'

/** How many digits a number that starts so has, without the digits of its country code. */
type Rule = readonly [starts: RegExp, code: number, minimum: number, maximum: number]

const anyNumber: Rule = [/^/, 0, 3, 15]

const rules: readonly Rule[] = [
  [/^1[3-9]/, 0, 11, 11],
  [/^\+861[3-9]/, 2, 11, 11],
  [/^\+86/, 2, 9, 11],
  [/^\+372/, 3, 7, 8],
  [/^\+44/, 2, 9, 10],
  [/^\+/, 0, 7, 15],
  [/^0/, 0, 10, 13],
  [/^[48]00/, 0, 10, 10],
]

/** What is wrong with a phone number: a mobile one, one with area code, one with `+` and country, a service number. */
export function checkPhone(field: FieldDescriptor, value: unknown): Reason | undefined {
  return checkText(field, value) ?? phoneFault(String(value))
}

/** What is wrong with a phone number as such. */
export function phoneFault(phone: string): Reason | undefined {
  const text = normalisePhone(phone)
  if (text.length > 50 || !/^\+?\d+(?:-\d+)*$/.test(text)) return { code: 'phone' }
  const digits = text.replace(/^(0\d{2,3}-?\d{7,8})-\d{1,6}$/, '$1').replaceAll('-', '')
  const [, code, minimum, maximum] = rules.find(([starts]) => starts.test(digits)) ?? anyNumber
  const actual = digits.replace('+', '').length - code
  if (actual >= minimum && actual <= maximum) return undefined
  const expected = minimum === maximum ? minimum : `${minimum}–${maximum}`
  return { code: 'phone-digits', params: { expected, actual } }
}

/** What is wrong with an e-mail address. */
export function checkEmail(field: FieldDescriptor, value: unknown): Reason | undefined {
  return checkText(field, value) ?? emailFault(String(value))
}

/** What is wrong with an e-mail address as such. */
export function emailFault(email: string): Reason | undefined {
  return email.length <= 254 && /^[^\s@•]+@[^\s@.•]+(?:\.[^\s@.•]+)+$/.test(email) ? undefined : { code: 'email' }
}
