import type { StoredDraft } from './draftDatabase.js'
import type { DraftField } from './types.js'

/** What a store remembers of the copies it saw. */
export interface DraftNotes {
  /** Remembers how far the writers of a copy were. */
  saw(copy: StoredDraft): void
  /** Remembers that this page wrote one more. */
  wrote(draft: string): void
  /** A turn higher than that of every copy known of a draft. */
  nextTurn(draft: string): number
  /** The turn of a copy when it was seen; 0 for another. */
  turnOf(id: string): number
  /** Remembers values that are set aside and came out of an encrypted part. */
  keepSecret(draft: string, keys: readonly string[]): void
  /** Their names, as fields that may not be kept in clear. */
  secretsOf(draft: string): readonly DraftField[]
}

/** Makes the memory of a store. */
export function createDraftNotes(): DraftNotes {
  const turns = new Map<string, number>()
  const secrets = new Map<string, ReadonlySet<string>>()
  const note = (name: string, turn: number) => turns.set(name, Math.max(turn, turns.get(name) ?? 0))
  const nextTurn = (draft: string) => (turns.get(draft) ?? 0) + 1

  return {
    saw({ id, of, turn }) {
      note(of, turn)
      turns.set(id, turn)
    },
    wrote: (draft) => note(draft, nextTurn(draft)),
    nextTurn,
    turnOf: (id) => turns.get(id) ?? 0,
    keepSecret: (draft, keys) => secrets.set(draft, new Set([...(secrets.get(draft) ?? []), ...keys])),
    secretsOf: (draft) => [...(secrets.get(draft) ?? [])].map((key) => ({ key, sensitive: true })),
  }
}
