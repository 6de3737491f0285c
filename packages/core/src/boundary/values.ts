import { isMaskedValue, maskValue } from '../sensitive/index.js'
import { calendarDate, instant } from '../time/index.js'
import { absent, nullish, object, optional, value } from './schema.js'

/** Any text, the empty one included. */
export const text = value('string', (input) => (typeof input === 'string' ? input : undefined))

/** A text that may be missing or cleared. */
export const optionalText = nullish(text)

/** A number that is one. */
export const figure = value('number', (input) => (Number.isFinite(input) ? input : undefined))

/** Yes or no. */
export const flag = value('boolean', (input) => (typeof input === 'boolean' ? input : undefined))

/** An opaque name; a number becomes its digits as long as it is exact. */
export const id = value('id', readId)

/** A page mark; empty means that there is no further page. */
export const cursor = nullish(value('cursor', (input) => (input === '' ? null : readId(input))))

/** A moment that must be there. */
export const moment = value('instant', (input) => readInstant(input) ?? undefined)

/** A moment of which null, an empty text and 1970 say that it is not set. */
export const optionalMoment = optional(value('instant', readInstant))

/** A day of which null, an empty text, a day of zeros and 1970-01-01 say that it is not set. */
export const optionalDay = optional(value('calendar-date', readDay))

/** A sensitive value: masked, or still in clear. */
export const sensitive = optional(value('masked-value', readSensitive))

/** A decimal figure as text, so that none is rounded. */
export const decimal = value('decimal', (input) => matching(/^-?\d+(\.\d+)?$/, input))

/** An address to follow; a script is none. */
export const url = value('url', (input) => matching(/^(?:https?:\/\/|blob:|\/)/i, input))

/** Texts by name. */
export const texts = dictionary('texts', 'string')

/** Figures by name. */
export const figures = dictionary('figures', 'number')

/** Why something is so. */
export const reason = object({
  code: text,
  params: absent(dictionary('params', 'string', 'number')),
  text: absent(texts),
})

/** A person as records name them. */
export const personName = object({ id, name: text, department: absent(text) })

/** Who did something and when; without a moment it says nothing. */
export const attribution = absent(
  object({ at: optionalMoment, by: absent(personName) }, (found) => (found.at ? found : undefined)),
)

function dictionary(expected: string, ...types: string[]) {
  return value(expected, (input) =>
    isObject(input) && Object.values(input).every((each) => types.includes(typeof each)) ? input : undefined,
  )
}

function readId(input: unknown): string | undefined {
  if (Number.isSafeInteger(input)) return `${input}`
  return typeof input === 'string' && input ? input : undefined
}

function readInstant(input: unknown): string | null | undefined {
  if (input === null || input === '') return null
  if (typeof input !== 'string' && typeof input !== 'number' && !(input instanceof Date)) return undefined
  const found = instant(input)
  return found?.startsWith('1970-01-01T00:00:00') ? null : (found ?? undefined)
}

function readDay(input: unknown): string | null | undefined {
  if (input === null) return null
  if (typeof input !== 'string') return undefined
  return /^(|0000-00-00|1970-01-01)$/.test(input) ? null : (calendarDate(input) ?? undefined)
}

function readSensitive(input: unknown): unknown {
  if (input === null || input === '') return null
  const raw = matching(/./s, input)
  if (raw) return raw
  if (!isMaskedValue(input)) return undefined
  const { kind, masked, handle } = input
  return { kind, masked: /[•*]/.test(masked) ? masked : maskValue(kind, masked), handle }
}

function matching(pattern: RegExp, input: unknown): string | undefined {
  if (typeof input !== 'string' && typeof input !== 'number') return undefined
  return pattern.test(`${input}`) ? `${input}` : undefined
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null
}
