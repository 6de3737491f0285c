import type { CalendarDate, Instant } from '@clientele/core'
import { dateFormat, numberFormat } from './formats.js'
import type { WritingLabels } from './Writing.labels.js'

/** What values are written for: whose language, whose clock. */
export interface WritingSettings {
  /** A BCP 47 tag. */
  readonly locale: string
  /** An IANA zone name. */
  readonly zone: string
  readonly now: () => Instant
  readonly labels: WritingLabels
}

/** Writes values as people read them; every member answers `labels.unknown` for what is not known. */
export interface Writing {
  /** A moment, as short as it can be told: today, yesterday, this year, earlier. */
  moment(at: Instant | null | undefined): string
  /** A moment in full, with its zone. */
  exact(at: Instant): string
  /** The time of day of a moment. */
  time(at: Instant): string
  /** A calendar day in running text. */
  day(date: CalendarDate | null | undefined): string
  /** The years and months since a day. */
  age(since: CalendarDate): string
  /** An amount with its currency; no figure is rounded. */
  money(amount: string | number | undefined, currency: string | number | undefined): string
  /** A part of one as a percentage. */
  share(part: string | number | undefined): string
}

const dayMilliseconds = 86_400_000

/** Makes the writing of one language, zone and clock; its formats are found once, when first needed. */
export function createWriting({ locale, zone, now, labels }: WritingSettings): Writing {
  const numericDates = /^(zh|ja|ko)\b/.test(locale)
  let clock: Intl.DateTimeFormat | undefined
  let months: Intl.DateTimeFormat | undefined

  function local(at: Instant) {
    clock ??= dateFormat('en', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
    const part = Object.fromEntries(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
    return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}`, second: part.second }
  }

  function day(date: string, withYear = true) {
    if (numericDates) return withYear ? date : date.slice(5)
    months ??= dateFormat(locale, { month: 'short', timeZone: 'UTC' })
    const text = `${Number(date.slice(8))} ${months.format(new Date(date))}`
    return withYear ? `${text} ${date.slice(0, 4)}` : text
  }

  function number(value: number | string, options: Intl.NumberFormatOptions) {
    return numberFormat(locale, options).format(value as Intl.StringNumericLiteral)
  }

  return {
    moment(at) {
      if (!at) return labels.unknown
      const then = local(at)
      const today = local(now()).day
      if (then.day === today) return labels.today(then.time)
      if (Date.parse(today) - Date.parse(then.day) === dayMilliseconds) return labels.yesterday(then.time)
      return then.day.slice(0, 4) === today.slice(0, 4) ? `${day(then.day, false)} ${then.time}` : day(then.day)
    },
    exact(at) {
      const then = local(at)
      return `${then.day} ${then.time}:${then.second} (${zone})`
    },
    time: (at) => local(at).time,
    day: (date) => (date ? day(date) : labels.unknown),
    age(since) {
      const [year = 0, month = 0, date = 0] = since.split('-').map(Number)
      const [thisYear = 0, thisMonth = 0, today = 0] = local(now()).day.split('-').map(Number)
      const total = Math.max(0, (thisYear - year) * 12 + thisMonth - month - (today < date ? 1 : 0))
      return labels.age(Math.floor(total / 12), total % 12)
    },
    money(amount, currency) {
      if (amount === undefined) return labels.unknown
      try {
        return number(amount, { style: 'currency', currency: `${currency}` })
      } catch {
        // A currency that is no ISO code: the figure still counts.
        return `${amount} ${currency ?? ''}`.trim()
      }
    },
    share: (part) =>
      part === undefined ? labels.unknown : number(part, { style: 'percent', maximumFractionDigits: 1 }),
  }
}
