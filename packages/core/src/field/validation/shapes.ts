import type { Reason } from '../../contract/calls.js'
import type { FileRef } from '../../contract/ports.js'
import type { Money, PlannedTime } from '../../contract/scalars.js'
import { isRow } from '../isRow.js'
import type { Reference, Signature } from '../types.js'

/** Says that a value is of another kind than its field. */
export function wrongKind(expected: string): Reason {
  return { code: 'type', params: { expected } }
}

/** Whether a value has the shape of money. */
export function isMoney(value: unknown): value is Money {
  return hasTexts(value, 'amount', 'currency')
}

/** Whether a value has the shape of a planned time. */
export function isPlannedTime(value: unknown): value is PlannedTime {
  return hasTexts(value, 'date', 'time', 'zone')
}

/** Whether a value has the shape of a reference. */
export function isReference(value: unknown): value is Reference {
  return hasTexts(value, 'id', 'name') && value.id !== ''
}

/** Whether a value has the shape of a stored file. */
export function isFileRef(value: unknown): value is FileRef {
  return hasTexts(value, 'id', 'name', 'mediaType') && typeof value.size === 'number'
}

/** Whether a value has the shape of a signature. */
export function isSignature(value: unknown): value is Signature {
  if (!isRow(value) || !Array.isArray(value.strokes) || !value.strokes.every(Array.isArray)) return false
  const points: readonly unknown[] = value.strokes.flat()
  return points.every((point) => isRow(point) && Number.isFinite(point.x) && Number.isFinite(point.y))
}

function hasTexts(value: unknown, ...keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  return isRow(value) && keys.every((key) => typeof value[key] === 'string')
}
