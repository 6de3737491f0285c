import type { CalendarDate, Instant } from '../contract/scalars.js'
import { instant } from './instant.js'
import { zonedInstant } from './zonedTime.js'

const aDay = 86_400_000

/**
 * The first moment at which a clock of the zone shows a day: later than midnight where the clock is put forward past it.
 * Throws a RangeError for a zone that there is not.
 */
export function startOfDay(day: CalendarDate, zone: string): Instant {
  const { moment, gap } = zonedInstant({ date: day, time: '00:00', zone })
  if (moment) return moment
  if (gap) {
    // A whole day is left out where an island changes sides of the date line.
    const next = instant(Date.parse(day) + aDay)?.slice(0, 10) as CalendarDate
    const later = zonedInstant({ date: gap.to > '00:00' ? day : next, time: gap.to, zone }).moment
    if (later) return later
  }
  throw new RangeError(
    `[@clientele/core] startOfDay knows no day ${day} in ${zone}. Give it a calendar day and an IANA zone such as Asia/Shanghai.`,
  )
}
