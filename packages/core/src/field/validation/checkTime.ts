import type { Reason } from '../../contract/calls.js'
import { calendarDate, instant, zonedInstant } from '../../time/index.js'
import type { FieldDescriptor } from '../types.js'
import { isPlannedTime, wrongKind } from './shapes.js'

/** What is wrong with a day. */
export function checkDate(_field: FieldDescriptor, value: unknown): Reason | undefined {
  if (typeof value !== 'string') return wrongKind('day')
  return calendarDate(value) ? undefined : dateFault(value)
}

/** What is wrong with a moment. */
export function checkInstant(_field: FieldDescriptor, value: unknown): Reason | undefined {
  if (typeof value !== 'string') return wrongKind('moment')
  return instant(value) ? undefined : { code: 'date' }
}

/** What is wrong with a planned time; one that no clock of its zone shows is `time-gap`. */
export function checkPlannedTime(_field: FieldDescriptor, value: unknown): Reason | undefined {
  if (!isPlannedTime(value)) return wrongKind('planned time')
  const { date, time } = value
  if (!calendarDate(date)) return dateFault(date)
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return { code: 'time' }
  const { moment, gap } = zonedInstant(value)
  return gap ? { code: 'time-gap', params: { ...gap } } : moment ? undefined : { code: 'zone' }
}

/** Says of a text why it is no day: the month that there is none, the month that is too short. */
export function dateFault(text: string): Reason {
  const [, years, months, days] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (!years || !months || !days) return { code: 'date' }
  const [year, month, day] = [Number(years), Number(months), Number(days)]
  if (month < 1 || month > 12) return { code: 'date', params: { month } }
  return {
    code: 'date',
    params: { year, month, day, days: new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() },
  }
}
