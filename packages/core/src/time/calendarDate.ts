import type { CalendarDate } from '../contract/scalars.js'

/** Reads a day such as `2026-11-21`; null when the text is no day that exists. */
export function calendarDate(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return null
  const day = new Date(0)
  day.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return day.toISOString().startsWith(text) ? (text as CalendarDate) : null
}
