import type { Money } from '../contract/scalars.js'
import { own } from './own.js'

/** A decimal, digit by digit: `digits / 10 ** scale`. */
export interface Figure {
  readonly digits: bigint
  readonly scale: number
  /** The currency of money; empty for a bare figure. */
  readonly unit: string
  /** True when it came as a decimal text, and is given back as one. */
  readonly written: boolean
}

const longest = 1000
const numberShape = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/
const textShape = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Reads a number, a decimal text such as `12.50` (`007` is none) or money; null for anything else. */
export function readFigure(value: unknown): Figure | null {
  if (typeof value === 'number') return Number.isFinite(value) ? parse(String(value), '', false) : null
  if (typeof value === 'string') return isDecimal(value) ? parse(value, '', true) : null
  const amount = own(value, 'amount')
  const currency = own(value, 'currency')
  if (typeof amount !== 'string' || typeof currency !== 'string' || !currency) return null
  return isDecimal(amount) ? parse(amount, currency, true) : null
}

/** Gives a figure back as what it came as: a number, a decimal text or money. */
export function writeFigure({ digits, scale, unit, written }: Figure): string | number | Money | null {
  const amount = decimalText(digits, scale)
  if (unit) return { amount, currency: unit }
  const number = Number(amount)
  if (written) return amount
  return Number.isFinite(number) ? number : null
}

/** Below, at or above zero as the first is less, equal or greater; null for two currencies. */
export function compareFigures(left: Figure, right: Figure): number | null {
  if (left.unit !== right.unit) return null
  const [first, second] = aligned(left, right)
  return Number(first > second) - Number(first < second)
}

/** The exact sum or difference; null for two currencies. */
export function addFigures(left: Figure, right: Figure, sign: 1n | -1n): Figure | null {
  if (left.unit !== right.unit) return null
  const [first, second, scale] = aligned(left, right)
  return bounded({ digits: first + sign * second, scale, unit: left.unit, written: left.written || right.written })
}

/** The exact product; null for money times money. */
export function multiplyFigures(left: Figure, right: Figure): Figure | null {
  if (left.unit && right.unit) return null
  const written = left.written || right.written
  const digits = left.digits * right.digits
  return bounded({ digits, scale: left.scale + right.scale, unit: left.unit || right.unit, written })
}

/** The quotient, carried on for 20 digits; null for division by zero, and for a figure over money. */
export function divideFigures(left: Figure, right: Figure): Figure | null {
  if (right.digits === 0n || (right.unit && right.unit !== left.unit)) return null
  const scale = Math.max(left.scale, right.scale) + 20 + String(right.digits).length
  const dividend = left.digits * 10n ** BigInt(scale + right.scale - left.scale)
  const rounded =
    (dividend * 2n + (dividend < 0n === right.digits < 0n ? right.digits : -right.digits)) / (right.digits * 2n)
  const unit = right.unit ? '' : left.unit
  return bounded(trimmed({ digits: rounded, scale, unit, written: left.written || right.written }))
}

function isDecimal(text: string): boolean {
  return text.length <= 100 && textShape.test(text)
}

function parse(text: string, unit: string, written: boolean): Figure {
  const [, whole = '0', fraction = '', exponent = '0'] = numberShape.exec(text) ?? []
  const digits = BigInt(whole + fraction)
  const scale = fraction.length - Number(exponent)
  return scale < 0
    ? { digits: digits * 10n ** BigInt(-scale), scale: 0, unit, written }
    : { digits, scale, unit, written }
}

function aligned(left: Figure, right: Figure): [bigint, bigint, number] {
  const scale = Math.max(left.scale, right.scale)
  return [left.digits * 10n ** BigInt(scale - left.scale), right.digits * 10n ** BigInt(scale - right.scale), scale]
}

function bounded(figure: Figure): Figure | null {
  return figure.scale <= longest && String(figure.digits).length <= longest ? figure : null
}

function trimmed(figure: Figure): Figure {
  const zeros = /0*$/.exec(String(figure.digits))?.[0].length ?? 0
  const spare = Math.min(zeros, figure.scale)
  return { ...figure, digits: figure.digits / 10n ** BigInt(spare), scale: figure.scale - spare }
}

function decimalText(digits: bigint, scale: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const sign = digits < 0n ? '-' : ''
  return scale ? `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}` : sign + text
}
