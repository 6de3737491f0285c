import type { IdempotencyKey } from '@clientele/core'

/** A fresh name for one intended write; works over plain http, where `crypto.randomUUID` is missing. */
export function createIdempotencyKey(): IdempotencyKey {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as IdempotencyKey
}
