import type { Money, PlannedTime } from '../../contract/scalars.js'
import { dateFormat, numberFormat } from '../../text/index.js'
import { calendarDate, instant, wallTime } from '../../time/index.js'
import type { FieldContext } from '../context.js'

/** An amount with its currency; no figure is rounded. */
export function moneyText({ amount, currency }: Money, locale: string): string {
  const decimals = amount.split('.')[1]?.length ?? 0
  if (!/^[A-Z]{3}$/.test(currency) || decimals > 20) return `${amount} ${currency}`.trim()
  const format = numberFormat(locale, {
    style: 'currency',
    currency,
    ...(decimals > 2 && { maximumFractionDigits: decimals }),
  })
  return format.format(amount as Intl.StringNumericLiteral)
}

/** A day: `2026-11-20`, `20 Nov 2026`. */
export function dayText(date: string, locale: string): string {
  if (!calendarDate(date) || /^(?:zh|ja|ko)\b/.test(locale)) return date
  const month = dateFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(date))
  return `${Number(date.slice(8))} ${month} ${date.slice(0, 4)}`
}

/** A moment, as the clock of the zone shows it. */
export function instantText(value: string, { locale = 'en', zone = 'UTC' }: FieldContext): string {
  const moment = instant(value)
  const wall = moment && wallTime(moment, zone)
  return wall ? `${dayText(wall.date, locale)} ${wall.time}` : value
}

/** A planned time, with its zone where that is not the reader's. */
export function plannedText({ date, time, zone }: PlannedTime, context: FieldContext): string {
  const text = `${dayText(date, context.locale ?? 'en')} ${time}`
  return zone === (context.zone ?? 'UTC') ? text : `${text} (${zone})`
}

/** Minutes as hours and minutes in words. */
export function durationText(minutes: number, locale: string): string {
  const part = (count: number, unit: string) =>
    numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
  const hours = Math.trunc(minutes / 60)
  const rest = minutes - hours * 60
  if (hours === 0) return part(rest, 'minute')
  return rest === 0 ? part(hours, 'hour') : `${part(hours, 'hour')} ${part(rest, 'minute')}`
}
