import type { Reason } from '../../contract/calls.js'
import { normalise } from './normalise.js'

/** What was read, or why it could not be. */
export type Reading<TValue> =
  | { readonly value: TValue; readonly reason?: undefined }
  | { readonly reason: Reason; readonly value?: undefined }

/** Reads a decimal as people write it: `1,234.5`, `１２`, `+3`, `.5`; the unit may stand behind it. */
export function readDecimal(text: string, unit = ''): string | null {
  const plain = normalise(text).replace(/−/g, '-')
  const bare = (unit && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain).replace(/\s/g, '')
  const [, sign = '', whole = '', fraction = ''] =
    /^([+-]?)(\d*|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(bare.slice(0, 400)) ?? []
  if (bare.length >= 400 || whole + fraction === '') return null
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0'
  return `${sign === '-' ? '-' : ''}${digits}${fraction ? `.${fraction}` : ''}`
}

/** Reads a number. */
export function readNumber(text: string, unit?: string): Reading<number> {
  const scientific = /^-?\d(?:\.\d+)?e[+-]?\d{1,3}$/i.test(text) ? Number(text) : null
  const decimal = readDecimal(text, unit)
  const value = scientific ?? Number(decimal ?? Number.NaN)
  if (!Number.isFinite(value)) return { reason: { code: 'number' } }
  return { value: value === 0 ? 0 : value }
}

const shapes: readonly (readonly [RegExp, hours: number, minutes: number])[] = [
  [/^(\d{1,9}):([0-5]\d)$/, 1, 2],
  [
    /^(\d{1,6}(?:\.\d{1,4})?)(?:h|hr|hrs|hour|hours|小时|时|个小时)(?:(\d{1,6})(?:m|min|mins|minute|minutes|分|分钟)?)?$/,
    1,
    2,
  ],
  [/^(\d{1,9})(?:m|min|mins|minute|minutes|分|分钟)?$/, 0, 1],
]

/** Reads a duration in minutes: `1:30`, `90`, `1h 30m`, `1.5h`, `1小时30分`. */
export function readDuration(text: string): Reading<number> {
  const plain = normalise(text).slice(0, 100).replace(/\s/g, '').toLowerCase()
  for (const [shape, hours, minutes] of shapes) {
    const parts = shape.exec(plain)
    if (!parts) continue
    const value = 60 * Number(hours ? parts[hours] : 0) + Number(parts[minutes] ?? 0)
    if (Math.abs(value - Math.round(value)) < 1e-6) return { value: Math.round(value) }
  }
  return { reason: { code: 'duration' } }
}
