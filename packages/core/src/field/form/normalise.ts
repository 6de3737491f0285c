import { toHalfWidth } from '../../text/index.js'

const signs: Readonly<Record<string, string>> = { '，': ',', '：': ':', '／': '/', '（': '(', '）': ')', '％': '%' }

/** Half-width digits, letters and signs, without space at the ends. */
export function normalise(text: string): string {
  return toHalfWidth(text)
    .replace(/[，：／（）％]/g, (sign) => signs[sign] ?? sign)
    .trim()
}

/** A phone number as it is kept: half-width, `00` as `+`, no spaces; a hyphen stays only in one with an area code. */
export function normalisePhone(text: string): string {
  if (/^[+1-9]\d*$/.test(text)) return text
  const plain = normalise(text)
    .replace(/转(?:分机)?|ext\.?|[()./‐‑‒–—―−－]/gi, '-')
    .replace(/\s/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^00-?(?=[1-9])/, '+')
  return /^[+1]/.test(plain) ? plain.replaceAll('-', '') : plain
}

/** An e-mail address as it is kept: half-width, with the Chinese full stop as a dot. */
export function normaliseEmail(text: string): string {
  return normalise(text).replaceAll('。', '.')
}
