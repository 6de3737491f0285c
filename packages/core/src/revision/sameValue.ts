import type { MaskedValue } from '../contract/scalars.js'

type Fields = Readonly<Record<string, unknown>>

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a sensitive value as it is read. */
export function isMasked(value: unknown): value is MaskedValue {
  return isRecord(value) && 'masked' in value && 'handle' in value
}

/**
 * Compares values of two revisions, or of a record and a patch: null is absence, a person is its id,
 * and of a sensitive value only the mask is known (its handle may be another one with every read).
 */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (left === null || left === undefined || right === null || right === undefined)
    return (left ?? right ?? null) === null
  if (isMasked(left) && isMasked(right)) return left.masked === right.masked
  if (isRecord(left) && typeof right === 'string') return left.id === right
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((element, index) => sameValue(element, right[index]))
  }
  if (!isRecord(left) || !isRecord(right)) return false
  return [...Object.keys(left), ...Object.keys(right)].every((key) => sameValue(left[key], right[key]))
}
