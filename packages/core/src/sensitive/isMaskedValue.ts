import type { MaskedValue } from '../contract/scalars.js'

/** True for a value that carries a mask and a handle. */
export function isMaskedValue(value: unknown): value is MaskedValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    'masked' in value &&
    typeof value.masked === 'string' &&
    'handle' in value &&
    typeof value.handle === 'string'
  )
}
