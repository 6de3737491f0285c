import { isMaskedValue } from '../sensitive/index.js'

type Fields = Readonly<Record<string, unknown>>

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Compares values of two revisions, or of a record and a patch: null is absence, and of a sensitive value
 * only the mask is known (its handle may be another one with every read).
 */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (left === null || left === undefined || right === null || right === undefined)
    return (left ?? right ?? null) === null
  if (isMaskedValue(left) && isMaskedValue(right)) return left.masked === right.masked
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((element, index) => sameValue(element, right[index]))
  }
  if (!isRecord(left) || !isRecord(right)) return false
  return [...Object.keys(left), ...Object.keys(right)].every((key) => sameValue(left[key], right[key]))
}
