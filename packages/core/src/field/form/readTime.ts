import type { CalendarDate, Instant, PlannedTime } from '../../contract/scalars.js'
import { calendarDate, wallTime, zonedInstant } from '../../time/index.js'
import { dateFault } from '../validation/checkTime.js'
import { normalise } from './normalise.js'
import type { Reading } from './readFigure.js'
import type { FormTime } from './types.js'

/** Reads a day: `2026-11-20`, `2026/1/5`, `20261120`, `2026年11月20日`. */
export function readDate(text: string): Reading<CalendarDate> {
  const plain = normalise(text).slice(0, 30).replace(/\s/g, '')
  const [, year, month = '', day = ''] =
    /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain) ?? []
  if (!year) return { reason: { code: 'date' } }
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const value = calendarDate(written)
  return value ? { value } : { reason: dateFault(written) }
}

/** Reads a time of day: `9:05`, `0905`, `9点05分`, `9点半`, `3:05 pm`, `下午3:05`. */
export function readClock(text: string): Reading<string> {
  const plain = normalise(text).slice(0, 30).replace(/\s/g, '').toLowerCase()
  const shift = /pm$|^下午|^晚上/.test(plain) ? 12 : 0
  const bare = plain.replace(/[ap]m$|^[上下]午|^早上|^晚上/, '').replace('半', '30')
  const [, hours, minutes = '00'] =
    /^(\d{1,2})(?::(\d\d)(?::\d\d)?|[点时](?:(\d{1,2})分?)?)$/.exec(bare)?.filter((part) => part !== undefined) ??
    /^(\d{1,2})(\d\d)$/.exec(bare) ??
    []
  const hour = plain.endsWith('am') && hours === '12' ? 0 : Number(hours) + (Number(hours) < 12 ? shift : 0)
  // 晚上十二点 and 晚上一点 are after midnight, but of which day?
  const isNight = plain.startsWith('晚上') && (Number(hours) === 12 || Number(hours) < 5)
  if (!hours || isNight || hour > 23 || Number(minutes) > 59) return { reason: { code: 'time' } }
  return { value: `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}` }
}

/** Reads a planned time; whether a clock of its zone ever shows it is for the check. */
export function readPlannedTime({ date, time, zone }: FormTime, place: string): Reading<PlannedTime> {
  const day = readDate(date)
  if (day.reason) return day
  const clock = readClock(time)
  if (clock.reason) return clock
  return { value: { date: day.value, time: clock.value, zone: zone ?? place } }
}

/** Reads a moment as the clock of the zone shows it: the earlier where it comes twice, unless it was the later. */
export function readMoment(typed: FormTime, zone: string): Reading<Instant> {
  const { value, reason } = readPlannedTime({ ...typed, zone }, zone)
  if (reason) return { reason }
  const before = typed.at ? wallTime(typed.at, zone) : null
  if (typed.at && before?.date === value.date && before.time === value.time) return { value: typed.at }
  const { moment, gap } = zonedInstant(value)
  if (moment) return { value: moment }
  return { reason: gap ? { code: 'time-gap', params: { ...gap } } : { code: 'zone' } }
}
