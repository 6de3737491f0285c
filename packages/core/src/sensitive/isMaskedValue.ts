import type { MaskedValue } from '../contract/scalars.js'

/** True for a value that carries a mask and a handle. */
export function isMaskedValue(value: unknown): value is MaskedValue {
  const { kind, masked, handle } = Object(value)
  return [kind, masked, handle].every((part) => typeof part === 'string')
}
