import type { Instant } from '../contract/scalars.js'
import { calendarDate } from './calendarDate.js'

const shape = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z)|([+-]\d\d):?(\d\d)?)$/i
// Beyond these a year has no four digits.
const firstMoment = Date.parse('0000-01-01T00:00Z')
const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** Reads a moment and writes it in UTC; null when it is none, and when a text names no zone. */
export function instant(value: string | number | Date): Instant | null {
  const time = typeof value === 'string' ? millisecondsOf(value) : Number(value)
  return time >= firstMoment && time <= lastMoment ? (new Date(time).toISOString() as Instant) : null
}

function millisecondsOf(text: string): number {
  const parts = shape.exec(text)
  if (!parts || !calendarDate(parts[1] ?? '')) return Number.NaN
  const [, day, clock, zulu, hours, minutes = '00'] = parts
  return Date.parse(`${day}T${clock}${zulu ? 'Z' : `${hours}:${minutes}`}`)
}
