import { CrmError } from '../../contract/CrmError.js'
import type { WriteContext } from '../../contract/calls.js'
import type { IdempotencyKey } from '../../contract/scalars.js'

/** Remembers which write each key stood for, and what it was answered. */
export interface MemoryKeys {
  /** Runs a write once for its key: again with the same body it answers the same, with another it refuses. */
  once<TAnswer>(context: WriteContext, body: readonly unknown[], write: () => TAnswer): TAnswer
}

/** Starts with no key known. */
export function createMemoryKeys(): MemoryKeys {
  const seen = new Map<IdempotencyKey, { readonly body: string; readonly answer: unknown }>()
  return {
    once<TAnswer>({ key }: WriteContext, body: readonly unknown[], write: () => TAnswer): TAnswer {
      const text = JSON.stringify(body)
      const before = seen.get(key)
      if (before && before.body !== text) throw new CrmError({ code: 'invalid', effect: 'none' })
      if (before) return structuredClone(before.answer) as TAnswer
      const answer = write()
      seen.set(key, { body: text, answer: structuredClone(answer) })
      return answer
    },
  }
}
