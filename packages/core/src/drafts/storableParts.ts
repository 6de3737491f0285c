import type { DraftValues, LeftOutField } from './types.js'

/** Values that fit, and the fields that did not. */
export interface StorableValues {
  readonly values: DraftValues
  readonly leftOut: readonly LeftOutField[]
}

/** Leaves out the fields whose files, counted in order, go beyond what a draft may hold. */
export function withoutLargeFiles(values: DraftValues, maxBytes: number): StorableValues {
  let bytes = 0
  return filterFields(values, 'too-large', (value) => {
    const size = fileBytes(value)
    if (size > 0 && bytes + size > maxBytes) return false
    bytes += size
    return true
  })
}

/** Leaves out the fields that no structured clone can carry, such as functions. */
export function withoutUnstorable(values: DraftValues): StorableValues {
  return filterFields(values, 'unstorable', (value) => {
    try {
      structuredClone(value)
      return true
    } catch {
      return false
    }
  })
}

/** How many bytes of files a value holds. */
export function fileBytes(value: unknown): number {
  if (value instanceof Blob) return value.size
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 0
  return Object.values(value).reduce<number>((sum, part) => sum + fileBytes(part), 0)
}

function filterFields(
  values: DraftValues,
  reason: LeftOutField['reason'],
  keep: (value: unknown) => boolean,
): StorableValues {
  const leftOut: LeftOutField[] = []
  const kept = Object.entries(values).filter(([field, value]) => {
    if (keep(value)) return true
    leftOut.push({ field, reason })
    return false
  })
  return leftOut.length ? { values: Object.fromEntries(kept), leftOut } : { values, leftOut }
}
