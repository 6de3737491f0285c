import * as z from 'zod/mini'
import { isMaskedValue, maskValue } from '../sensitive/index.js'
import { calendarDate, instant } from '../time/index.js'
import { absent, object, value } from './schema.js'

/** An opaque name; a number becomes its digits as long as it is exact. */
export const id = value('id', readId)

/** Any text, the empty one included. */
export const text = z.string()

/** A text that may be missing or cleared. */
export const optionalText = z.nullish(text)

/** A page mark; empty means that there is no further page. */
export const cursor = z.nullish(value('cursor', (input) => (input === '' ? null : readId(input))))

/** A moment that must be there. */
export const moment = value('instant', (input) => readInstant(input) ?? undefined)

/** A moment of which null, an empty text and 1970 say that it is not set. */
export const optionalMoment = z.optional(value('instant', readInstant))

/** A day of which null, an empty text, a day of zeros and 1970-01-01 say that it is not set. */
export const optionalDay = z.optional(value('calendar-date', readDay))

/** A sensitive value: masked, or still in clear. */
export const sensitive = z.optional(value('masked-value', readSensitive))

/** A decimal figure as text. */
export const decimal = value('decimal', (input) =>
  (typeof input === 'string' || typeof input === 'number') && /^-?\d+(\.\d+)?$/.test(`${input}`)
    ? `${input}`
    : undefined,
)

/** A text per language. */
export const localized = z.record(z.string(), text)

/** Why something is so. */
export const reason = object({
  code: text,
  params: absent(z.record(z.string(), value('text-or-number', readFigure))),
  text: absent(localized),
})

/** A person as records name them. */
export const personName = object({ id, name: text, department: absent(text) })

function readId(input: unknown): string | undefined {
  if (Number.isSafeInteger(input)) return String(input)
  return typeof input === 'string' && input !== '' ? input : undefined
}

function readFigure(input: unknown): string | number | undefined {
  return typeof input === 'string' || typeof input === 'number' ? input : undefined
}

function readInstant(input: unknown): string | null | undefined {
  if (input === null || input === '') return null
  if (typeof input !== 'string' && typeof input !== 'number' && !(input instanceof Date)) return undefined
  const moment = instant(input)
  return moment === null ? undefined : Date.parse(moment) === 0 ? null : moment
}

function readDay(input: unknown): string | null | undefined {
  if (input === null || input === '' || input === '0000-00-00' || input === '1970-01-01') return null
  return typeof input === 'string' ? (calendarDate(input) ?? undefined) : undefined
}

function readSensitive(input: unknown): unknown {
  if (input === null || input === '') return null
  if (typeof input === 'string' || typeof input === 'number') return `${input}`
  if (!isMaskedValue(input)) return undefined
  const { kind, masked, handle } = input
  return { kind, masked: /[•*]/.test(masked) ? masked : maskValue(kind, masked), handle }
}
