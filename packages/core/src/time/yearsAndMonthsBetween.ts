import type { CalendarDate } from '../contract/scalars.js'

/** A length of time in whole years and the whole months beyond them. */
export interface Span {
  readonly years: number
  readonly months: number
}

/** The whole years and months from one day to another; zero when the second is not later. */
export function yearsAndMonthsBetween(from: CalendarDate, to: CalendarDate): Span {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  const lastDayOfMonth = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()
  const begun = toDay < fromDay && toDay < lastDayOfMonth ? 1 : 0
  const months = Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - begun)
  return { years: Math.floor(months / 12), months: months % 12 }
}
