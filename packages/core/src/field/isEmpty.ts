import type { FieldDescriptor, FieldValue } from './types.js'

/** True for a value that says nothing: absent, null, blank, a list of none, a signature of no stroke and no name. */
export function isEmpty(field: FieldDescriptor, value: FieldValue | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return field.type === 'signature' && isUnsigned(value)
}

function isUnsigned(value: unknown): boolean {
  const { strokes, name } = Object(value)
  return !(Array.isArray(strokes) && strokes.length > 0) && !(typeof name === 'string' && name.trim() !== '')
}
