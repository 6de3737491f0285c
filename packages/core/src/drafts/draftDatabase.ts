import type { DBSchema } from 'idb'
import type { Instant, Revision } from '../contract/scalars.js'
import { type Connection, createConnection } from '../device-storage/index.js'
import type { SealedParts } from './sealing.js'
import type { DraftKey, DraftValues, LeftOutField } from './types.js'

/** A copy of a draft as it lies in the database. */
export interface StoredDraft {
  readonly id: string
  /** The draft it is a copy of. */
  readonly of: string
  readonly owner: string
  readonly key: DraftKey
  readonly version: number
  /** Higher than that of every copy its writer knew of; clocks may stand still or run back. */
  readonly turn: number
  readonly savedAt: Instant
  readonly basedOn: Revision | null
  /** Every record it tells about. */
  readonly about: readonly string[]
  readonly values: DraftValues
  readonly aside: DraftValues
  readonly sealed?: SealedParts
  readonly leftOut: readonly LeftOutField[]
}

/** The tables of the draft database. */
export interface DraftSchema extends DBSchema {
  drafts: {
    key: string
    value: StoredDraft
    indexes: { of: string; owner: string; about: string; savedAt: string }
  }
  keys: { key: string; value: CryptoKey }
}

/** The one database of drafts of an origin. */
export const draftDatabaseName = 'clientele-drafts'

/** Connects to the drafts of this origin. */
export function createDraftConnection(): Connection<DraftSchema> {
  return createConnection<DraftSchema>({
    name: draftDatabaseName,
    version: 1,
    upgrade(database) {
      const drafts = database.createObjectStore('drafts', { keyPath: 'id' })
      drafts.createIndex('of', 'of')
      drafts.createIndex('owner', 'owner')
      drafts.createIndex('about', 'about', { multiEntry: true })
      drafts.createIndex('savedAt', 'savedAt')
      database.createObjectStore('keys')
    },
  })
}
