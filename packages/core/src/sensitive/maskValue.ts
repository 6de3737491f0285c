import type { SensitiveKind } from '../contract/scalars.js'
import { toHalfWidth } from '../text/index.js'

const mask = '••••'

// The country codes of one and two digits; every other one has three (ITU-T E.164).
const countryCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/
const areaCode = /^0(?:10|2\d|\d{3})/

const regionOfChina =
  /^(?:[\p{sc=Han}]{2,8}?(?:省|自治区|特别行政区))?(?:\p{sc=Han}{2,8}?(?:市|自治州|地区|盟))?(?:\p{sc=Han}{1,8}?(?:区|县|旗|市))?/u
const placeBeforeComma = /^[^\d,，\n]{2,30}(?=[,，])/u

/** Writes a sensitive value as people may see it; the mask has one length, so that it tells nothing. */
export function maskValue(kind: SensitiveKind, raw: string): string {
  switch (kind) {
    case 'phone':
      return maskPhone(raw)
    case 'email':
      return maskEmail(raw)
    case 'address':
      return maskAddress(raw.trim())
    case 'identity':
    case 'account':
      return joined('', tailOf(raw.replace(/\s/g, ''), 12))
    default:
      return mask
  }
}

function maskPhone(raw: string): string {
  const text = toHalfWidth(raw).trim()
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+')) return headAndTail('+', digits, countryCode)
  if (text.startsWith('00')) return headAndTail('+', digits.slice(2), countryCode)
  return headAndTail('', digits, digits.startsWith('0') ? areaCode : /^\d{3}(?=\d{7})/)
}

function headAndTail(sign: string, digits: string, pattern: RegExp): string {
  const head = pattern.exec(digits)?.[0] ?? ''
  const rest = digits.slice(head.length)
  return joined(head && rest.length >= 4 ? sign + head : '', rest.slice(Math.max(4, rest.length - 4)))
}

function maskEmail(raw: string): string {
  const [, first = '', others, domain = ''] = /^(\S)(\S*)@([\p{L}\p{N}.-]+)$/u.exec(toHalfWidth(raw).trim()) ?? []
  return domain ? `${others ? first : ''}${mask}@${domain}` : mask
}

function maskAddress(raw: string): string {
  const region = (regionOfChina.exec(raw)?.[0] || placeBeforeComma.exec(raw)?.[0]) ?? ''
  return region && region.length < raw.length ? joined(/\p{sc=Han}$/u.test(region) ? region : `${region},`, '') : mask
}

function tailOf(text: string, atLeast: number): string {
  return text.length >= atLeast ? text.slice(-4) : ''
}

function joined(head: string, tail: string): string {
  return [head, mask, tail].filter(Boolean).join(' ')
}
