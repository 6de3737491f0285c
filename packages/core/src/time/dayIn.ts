import type { CalendarDate, Instant } from '../contract/scalars.js'
import { wallTime } from './zonedTime.js'

/** The day that it is in a zone at a moment; throws a RangeError for a zone that there is not. */
export function dayIn(moment: Instant, zone: string): CalendarDate {
  const wall = wallTime(moment, zone)
  if (!wall)
    throw new RangeError(`[@clientele/core] dayIn knows no zone ${zone}. Give it an IANA name such as Asia/Shanghai.`)
  return wall.date
}
