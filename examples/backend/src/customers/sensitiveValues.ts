import { type FieldDescriptor, maskValue, type Reason, validateField } from '@clientele/core'
import { plain } from './searchKeys.js'

/** The digits of a phone number, which decide whether two are the same; a leading country code stays. */
export function phoneDigits(phone: string): string {
  return plain(phone).replace(/\D/g, '')
}

const phoneField: FieldDescriptor = { key: 'phone', type: 'phone', label: {}, required: true, maxLength: 50 }
const emailField: FieldDescriptor = { key: 'email', type: 'email', label: {}, required: true, maxLength: 254 }

/** Says what is wrong with a phone number, or nothing. */
export function phoneFault(phone: string): Reason | undefined {
  return validateField(phoneField, phone)
}

/** Says what is wrong with an e-mail address, or nothing. */
export function emailFault(email: string): Reason | undefined {
  return validateField(emailField, emailKey(email))
}

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
