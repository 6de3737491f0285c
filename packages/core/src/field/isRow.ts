import type { FieldValues } from './types.js'

/** Whether a value is a record, and no list. */
export function isRow(value: unknown): value is FieldValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
