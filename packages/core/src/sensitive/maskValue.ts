import type { SensitiveKind } from '../contract/scalars.js'
import { toHalfWidth } from '../text/index.js'

const mask = '••••'

// ITU-T E.164: the country codes of one and two digits; every other one has three.
const countryCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/
const areaCode = /^0(?:10|2\d|\d{3})/
const mobileCode = /^\d{3}(?=\d{7})/

// What stands before the first comma, if it has no figure; or province, city and district.
const region =
  /^[^\d,，\p{sc=Han}]{2,30}(?=[,，])|^(?:\p{L}{2,8}?(?:省|自治区))?(?:\p{L}{2,8}?[市州盟])?(?:\p{L}{1,8}?[区县旗市])?(?=.)/u

/** Writes a sensitive value as people may see it; the mask has one length, so that it tells nothing. */
export function maskValue(kind: SensitiveKind, raw: string): string {
  const text = toHalfWidth(raw).trim()
  if (kind === 'phone') return maskPhone(text)
  if (kind === 'email') return maskEmail(text)
  if (kind === 'address') return maskAddress(text)
  return kind === 'text' ? mask : around('', text.length < 12 ? '' : text.slice(-4))
}

function maskPhone(text: string): string {
  const international = /^(?:\+|00)/.test(text)
  const digits = text.replace(/^00|\D/g, '')
  const country = international ? firstMatch(countryCode, digits) : ''
  const national = digits.slice(country.length)
  const code =
    international && country !== '86' ? '' : firstMatch(national.startsWith('0') ? areaCode : mobileCode, national)
  const rest = national.slice(code.length)
  if (rest.length < 4) return mask
  return around(`${international ? `+${country} ` : ''}${code}`.trim(), rest.slice(Math.max(4, rest.length - 4)))
}

function firstMatch(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? ''
}

function maskEmail(text: string): string {
  const [, first = '', domain = ''] = /^(?:(\S)\S+|\S)(@[\p{L}\p{N}.-]+)$/u.exec(text) ?? []
  return domain ? first + mask + domain : mask
}

function maskAddress(text: string): string {
  const place = firstMatch(region, text)
  return around(/\P{sc=Han}$/u.test(place) ? `${place},` : place, '')
}

function around(head: string, tail: string): string {
  return `${head} ${mask} ${tail}`.trim()
}
