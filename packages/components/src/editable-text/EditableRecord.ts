import type { Attribution, Versioned } from '@clientele/core'

/** A record that tells who changed it last. */
export interface EditableRecord extends Versioned {
  readonly updated?: Attribution
  readonly version?: number
}

/** Reads the text of a record. */
export type ReadText<TRecord> = (record: TRecord) => string | null | undefined

/** Writes the text as a change of `base`; rejects with a `CrmError`. */
export type SaveText<TRecord> = (text: string | null, base: TRecord) => Promise<unknown>
