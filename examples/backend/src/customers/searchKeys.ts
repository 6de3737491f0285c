import { pinyin } from 'pinyin-pro'

/** A name as it is sorted: Chinese by its pinyin among the Latin names, without case and accents. */
export function sortKey(name: string): string {
  return syllablesOf(name).join(' ').replace(/\s+/g, ' ').trim()
}

/** The texts that a customer is found by, one a line, so that no search finds across two of them. */
export function searchText(customer: {
  readonly number: string
  readonly name: string
  readonly shortName: string | null
  readonly contactNames: readonly string[]
}): string {
  const names = [customer.name, customer.shortName ?? ''].filter(Boolean).flatMap((name) => waysToTypeIt(name, 'off'))
  const people = customer.contactNames.flatMap((name) => waysToTypeIt(name, 'head'))
  return [...new Set([plain(customer.number), ...names, ...people])].join('\n')
}

/** What a person typed in a search box, as terms that must all be found. */
export function searchTerms(search: string): readonly string[] {
  const text = plain(search)
  const digits = digitsOf(text)
  if (digits) return [digits]
  return [...new Set(text.split(/\s+/).filter(Boolean))]
}

/** The digits of a text that is nothing but a phone number or a part of one, else nothing. */
function digitsOf(text: string): string {
  const digits = text.replace(/[\s()+.-]/g, '')
  return digits.length >= 3 && /^\d+$/.test(digits) ? digits : ''
}

/** Half-width, lower-case, one form of each character. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** A surname at the head is read as one: 单 is dan, but shan in 单晓云. */
function waysToTypeIt(name: string, surname: 'head' | 'off'): readonly string[] {
  const text = plain(name)
  const ways = [text, withoutAccents(text)]
  if (!hasChinese.test(name)) return ways
  const syllables = syllablesOf(name, surname).filter((syllable) => /[\p{L}\p{N}]/u.test(syllable))
  return [...ways, syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')]
}

const hasChinese = /\p{Script=Han}/u

/** One element for each Chinese character, one for each run of other characters. */
function syllablesOf(name: string, surname: 'head' | 'off' = 'off'): readonly string[] {
  const text = withoutAccents(plain(name))
  if (!hasChinese.test(text)) return [text]
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname })
    .map((syllable) => syllable.trim())
    .filter(Boolean)
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .normalize('NFC')
}
