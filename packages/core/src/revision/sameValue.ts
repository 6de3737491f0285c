import { isMaskedValue } from '../sensitive/index.js'

type Fields = Readonly<Record<string, unknown>>

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Deeper than any record; beyond it nothing is taken for the same. */
const deepest = 64

/**
 * Compares values of two revisions, or of a record and a patch: null is absence, and of a sensitive value
 * only the mask is known (its handle may be another one with every read).
 */
export function sameValue(left: unknown, right: unknown, depth = 0): boolean {
  if (left === right) return true
  if (left === null || left === undefined || right === null || right === undefined)
    return (left ?? right ?? null) === null
  if (depth > deepest) return false
  if (isMaskedValue(left) && isMaskedValue(right)) return left.masked === right.masked
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((element, index) => sameValue(element, right[index], depth + 1))
  }
  if (!isRecord(left) || !isRecord(right)) return false
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => sameValue(left[key], right[key], depth + 1))
}
