import type { CalendarDate } from '../../contract/scalars.js'
import { parseNumbering } from './parseNumbering.js'

/** What a number is made from. */
export interface NumberingInput {
  readonly date: CalendarDate
  /** The running number, counted by whoever gives numbers. */
  readonly sequence: number
}

/** Writes a number by a template: `T20261120-0007`; a running number longer than its zeros is written whole. */
export function formatNumber(template: string, { date, sequence }: NumberingInput): string {
  const { value: parts, fault } = parseNumbering(template)
  if (fault)
    throw new TypeError(
      `[@clientele/core] formatNumber cannot read the template: expected ${fault.expected}. Check it with parseNumbering before it is used.`,
    )
  const [year = '', month = '', day = ''] = date.split('-')
  const words: Readonly<Record<string, string>> = { yyyy: year, yy: year.slice(-2), MM: month, dd: day }
  return parts
    .map((part) => {
      if ('text' in part) return part.text
      if ('digits' in part) return String(sequence).padStart(part.digits, '0')
      return part.day.replace(/yyyy|yy|MM|dd/g, (word) => words[word] ?? word)
    })
    .join('')
}
