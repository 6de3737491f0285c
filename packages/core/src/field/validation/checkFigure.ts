import type { Reason } from '../../contract/calls.js'
import { writeDuration } from '../form/writeFigure.js'
import type { FieldDescriptor } from '../types.js'
import { isMoney, wrongKind } from './shapes.js'

/** What is wrong with a number, rating or duration. */
export function checkNumber(field: FieldDescriptor, value: unknown): Reason | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongKind('number')
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER, decimals } = bounds(field)
  if (decimals !== undefined && decimalsOf(value) > decimals) return tooFine(field, decimals)
  if (value < minimum)
    return value < 0 && field.type === 'duration' ? { code: 'duration' } : limit('too-small', minimum)
  return value > maximum ? limit('too-large', maximum) : undefined

  function limit(code: 'too-small' | 'too-large', figure: number): Reason {
    const words = field.type === 'duration' ? writeDuration(figure) : figure
    return { code, params: code === 'too-small' ? { min: words } : { max: words } }
  }
}

function bounds({ type, minimum, maximum, decimals }: FieldDescriptor) {
  if (type === 'rating') return { minimum: minimum ?? 1, maximum: maximum ?? 5, decimals: 0 }
  return type === 'duration' ? { minimum: minimum ?? 0, maximum, decimals: 0 } : { minimum, maximum, decimals }
}

function tooFine({ type }: FieldDescriptor, max: number): Reason {
  return type === 'duration' ? { code: 'duration' } : { code: 'decimals', params: { max } }
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent))
}

const withoutDecimals = 'CLP ISK JPY KRW PYG UGX UYI VND VUV XAF XOF XPF'
const withThree = 'BHD IQD JOD KWD LYD OMR TND'

/** What is wrong with an amount of money: an exact decimal of a currency that may be chosen. */
export function checkMoney(field: FieldDescriptor, value: unknown): Reason | undefined {
  if (!isMoney(value)) return wrongKind('money')
  const { amount, currency } = value
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(amount) || amount.length > 40) return { code: 'money' }
  if (field.currencies ? !field.currencies.includes(currency) : !/^[A-Z]{3}$/.test(currency))
    return { code: 'unknown-option' }
  const max = field.decimals ?? (withoutDecimals.includes(currency) ? 0 : withThree.includes(currency) ? 3 : 2)
  if ((amount.split('.')[1]?.length ?? 0) > max) return { code: 'decimals', params: { max } }
  const { minimum = -999_999_999_999_999, maximum = 999_999_999_999_999 } = field
  if (Number(amount) < minimum) return { code: 'too-small', params: { min: minimum } }
  return Number(amount) > maximum ? { code: 'too-large', params: { max: maximum } } : undefined
}
