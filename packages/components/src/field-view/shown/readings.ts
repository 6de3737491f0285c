import { type FieldValues, type FileRef, type Instant, instant, type Reference, type Signature } from '@clientele/core'

/** The entries of a list; none for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** True for a moment in UTC. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && instant(value) === value
}

/** True for what points to a record or person. */
export function isReferenceValue(value: unknown): value is Reference {
  const { id, name } = Object(value)
  return typeof id === 'string' && typeof name === 'string'
}

/** True for a stored file. */
export function isFileValue(value: unknown): value is FileRef {
  return isReferenceValue(value) && typeof Object(value).size === 'number'
}

/** True for a signature. */
export function isSignatureValue(value: unknown): value is Signature {
  return Array.isArray(Object(value).strokes)
}

/** True for the values of a row. */
export function isRowValue(value: unknown): value is FieldValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
