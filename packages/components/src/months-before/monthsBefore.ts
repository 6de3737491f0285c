import type { CalendarDate } from '@clientele/core'

/** The same day so many months before, or the last day of that month where it has no such day. */
export function monthsBefore(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10) as CalendarDate
}
