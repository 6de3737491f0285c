import { matchesPattern } from '../../condition/index.js'
import type { Reason } from '../../contract/calls.js'
import type { FieldDescriptor } from '../types.js'
import { wrongKind } from './shapes.js'

/** What is wrong with a text: its length first, so that nobody waits for a pattern over a pasted book. */
export function checkText(field: FieldDescriptor, value: unknown): Reason | undefined {
  if (typeof value !== 'string') return wrongKind('text')
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = field
  const actual = value.length
  if (actual > maxLength) return { code: 'too-long', params: { max: maxLength, actual } }
  if (actual < minLength) return { code: 'too-short', params: { min: minLength, actual } }
  return pattern === undefined || fits(value, pattern) ? undefined : { code: 'pattern' }
}

function fits(value: string, pattern: string): boolean {
  let steps = 500_000
  return matchesPattern(value.trim().normalize(), pattern.normalize(), () => steps-- > 0)
}
