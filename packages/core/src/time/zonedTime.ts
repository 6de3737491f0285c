import type { CalendarDate, Instant, PlannedTime } from '../contract/scalars.js'
import { instant } from './instant.js'
import { zoneFormat } from './zoneFormat.js'

/** The wall-clock times between which a clock is put forward: `02:00`, `03:00`. */
export interface TimeGap {
  readonly from: string
  readonly to: string
}

/** The moment of a wall-clock time, or why there is none: no such zone, or a clock that is put forward past it. */
export interface ZonedInstant {
  readonly moment?: Instant
  readonly gap?: TimeGap
}

const aDay = 86_400_000

/** The moment at which the clock of a zone shows a time; the earlier one where it shows it twice. */
export function zonedInstant({ date, time, zone }: PlannedTime): ZonedInstant {
  const wall = Date.parse(`${date}T${time}Z`)
  const offsetAt = offsets(zone)
  if (!offsetAt || !Number.isFinite(wall)) return {}
  const [before, after] = [offsetAt(wall - aDay), offsetAt(wall + aDay)]
  const moments = [wall - before, wall - after].filter((moment) => moment + offsetAt(moment) === wall)
  if (moments.length > 0) {
    const moment = instant(Math.min(...moments))
    return moment ? { moment } : {}
  }
  const change = changeBetween(wall - aDay, wall + aDay, (moment) => offsetAt(moment) !== before)
  return { gap: { from: clock(change + before), to: clock(change + after) } }
}

/** What the clock of a zone shows at a moment; null for a zone that there is not. */
export function wallTime(moment: Instant, zone: string): { date: CalendarDate; time: string; offset: number } | null {
  const offset = offsets(zone)?.(Date.parse(moment))
  if (offset === undefined) return null
  const wall = instant(Date.parse(moment) + offset)
  return wall && { date: wall.slice(0, 10) as CalendarDate, time: wall.slice(11, 16), offset }
}

function offsets(zone: string): ((moment: number) => number) | null {
  if (zone === 'UTC') return () => 0
  const format = zoneFormat(zone)
  return format && ((moment) => shown(format, moment) - Math.floor(moment / 1000) * 1000)
}

function shown(format: Intl.DateTimeFormat, moment: number): number {
  const part: Record<string, string> = {}
  for (const { type, value } of format.formatToParts(moment)) part[type] = value
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year)
  const day = new Date(0)
  day.setUTCFullYear(year, Number(part.month) - 1, Number(part.day))
  return day.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second))
}

/** The first second at which it has changed. */
function changeBetween(from: number, to: number, hasChanged: (moment: number) => boolean): number {
  let [low, high] = [from, to]
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (hasChanged(middle)) high = middle
    else low = middle
  }
  return high
}

function clock(wall: number): string {
  return new Date(wall).toISOString().slice(11, 16)
}
