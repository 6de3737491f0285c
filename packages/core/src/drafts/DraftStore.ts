import type { RecordRef } from '../contract/calls.js'
import type { Instant } from '../contract/scalars.js'
import type { DraftEntry, DraftForm, DraftInput, DraftKey, DraftNews, DraftReading, DraftReceipt } from './types.js'

/** What a draft store is made with. */
export interface DraftStoreOptions {
  /** Whose drafts: what tells the backend apart and, last, the person's id. */
  readonly scope: readonly string[]
  /** What time it is. @default the system's clock */
  readonly now?: () => Instant
  /** Older drafts are dropped. @default 30 */
  readonly maxAgeDays?: number
  /** The most bytes of files in one draft; fields beyond are left out and named. @default 20 MiB */
  readonly maxFileBytes?: number
}

/** Which copies of a draft go, and what the other windows are told. */
export interface DraftRemoval {
  /** Who does it. */
  readonly page: string
  /** The copies that stay. */
  readonly except?: readonly string[]
  /** The work is done or thrown away; or this window's copy goes on alone. @default 'removed' */
  readonly news?: 'removed' | 'taken'
}

/** The drafts of one person on this device. Reading and writing never fail for want of storage: the answer carries the trouble. */
export interface DraftStore {
  /** Finds what was kept for a form. */
  read(key: DraftKey, form?: DraftForm): Promise<DraftReading>
  /** Keeps what is typed, on this device or at least on this page. */
  write(key: DraftKey, input: DraftInput): Promise<DraftReceipt>
  /** Drops the copies of a draft, and tells the other windows why. */
  remove(key: DraftKey, removal: DraftRemoval): Promise<void>
  /** Drops one copy. */
  drop(id: string): Promise<void>
  /** Every draft of this person, last saved first. */
  list(): Promise<readonly DraftEntry[]>
  /** Drops every draft of this person and the key of the encrypted ones, in every window. */
  clear(): Promise<void>
  /** Drops the drafts that anybody on this device has on a record, in every window. */
  erase(record: RecordRef): Promise<void>
  /** Hears of drafts in this window and in others. */
  subscribe(listener: (news: DraftNews) => void): () => void
  /** Tells this window and the others. */
  tell(news: DraftNews): void
  /** Names a draft as the news do. */
  nameOf(key: DraftKey): string
  /** Whether the news tell that this person's drafts ended, or those on one of these records. */
  ends(news: DraftNews, records: readonly RecordRef[]): 'erased' | 'signed-out' | null
  /** Lets go of the database; the next call opens it again. */
  close(): void
}
