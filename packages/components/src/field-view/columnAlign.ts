import type { FieldDescriptor } from '@clientele/core'

/** Where the values of a field stand in a column: figures at the end, everything else at the start. */
export function columnAlign({ type }: FieldDescriptor): 'start' | 'end' {
  return type === 'number' || type === 'money' || type === 'duration' || type === 'computed' ? 'end' : 'start'
}
