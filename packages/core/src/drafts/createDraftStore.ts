import type { RecordRef } from '../contract/calls.js'
import type { Instant } from '../contract/scalars.js'
import { createDraftChannel } from './createDraftChannel.js'
import { createDraftShelf } from './createDraftShelf.js'
import { createDraftWriter } from './createDraftWriter.js'
import { createDraftConnection, type StoredDraft } from './draftDatabase.js'
import { draftOf, ownerOf, recordOf } from './names.js'
import { openCopy } from './openCopy.js'
import { createSealing, type Sealing } from './sealing.js'
import { putSensitive } from './sensitiveParts.js'
import type {
  DraftEntry,
  DraftForm,
  DraftInput,
  DraftKey,
  DraftNews,
  DraftReading,
  DraftReceipt,
  LeftOutField,
} from './types.js'

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

const millisecondsOfDay = 86_400_000
const nobodysPage = ''

/** Keeps drafts in IndexedDB. Nothing is opened before the first call. */
export function createDraftStore({
  scope,
  now = () => new Date().toISOString() as Instant,
  maxAgeDays = 30,
  maxFileBytes = 20 * 1024 * 1024,
}: DraftStoreOptions): DraftStore {
  const owner = ownerOf(scope)
  const database = createDraftConnection()
  const sealing = createSealing(database, owner)
  const channel = createDraftChannel()
  const oldest = () => new Date(Date.parse(now()) - maxAgeDays * millisecondsOfDay).toISOString()
  const shelf = createDraftShelf(database, oldest)
  const turns = new Map<string, number>()
  const noteTurn = (name: string, turn: number) => turns.set(name, Math.max(turn, turns.get(name) ?? 0))
  const nextTurn = (draft: string) => (turns.get(draft) ?? 0) + 1
  const writeCopy = createDraftWriter({ scope, now, maxFileBytes, shelf, sealing, nextTurn })

  return {
    async read(key, form = {}) {
      const { copies, trouble } = await shelf.find('of', draftOf(scope, key))
      for (const { id, of, turn } of copies) {
        noteTurn(of, turn)
        turns.set(id, turn)
      }
      const results = await Promise.all(copies.toSorted(lastFirst).map(async (copy) => opened(copy, form, sealing)))
      const drafts = results.flatMap((result) => ('draft' in result ? [result.draft] : []))
      const unopened = results.flatMap((result) => ('unopened' in result ? [result.unopened] : []))
      return { draft: drafts[0] ?? null, others: drafts.slice(1), unopened, trouble }
    },
    async write(key, input) {
      const of = draftOf(scope, key)
      const writing = writeCopy(key, input)
      noteTurn(of, nextTurn(of))
      const receipt = await writing
      const { continues } = input
      if (continues && continues !== receipt.id && receipt.keptOn === 'device') {
        await shelf.dropIf(continues, turns.get(continues) ?? 0)
      }
      channel.tell({ type: 'saved', of, page: input.page, at: receipt.savedAt })
      return receipt
    },
    async remove(key, { page, except = [], news = 'removed' }) {
      const of = draftOf(scope, key)
      await shelf.dropAll('of', of, except)
      channel.tell(news === 'removed' ? { type: news, of, page } : { type: news, of, page, at: now() })
    },
    drop: shelf.drop,
    async list() {
      const { copies } = await shelf.find('owner', owner)
      return copies.toSorted(lastFirst).map(({ id, key, savedAt, version }) => ({ id, key, savedAt, version }))
    },
    async clear() {
      channel.tell({ type: 'cleared', owner, page: nobodysPage })
      await shelf.dropAll('owner', owner)
      await sealing.forget()
    },
    async erase(record) {
      const name = recordOf(scope, record)
      channel.tell({ type: 'erased', record: name, page: nobodysPage })
      await shelf.dropAll('about', name)
    },
    subscribe: channel.listen,
    tell: channel.tell,
    nameOf: (key) => draftOf(scope, key),
    ends(news, records) {
      if (news.type === 'cleared' && news.owner === owner) return 'signed-out'
      const erased = news.type === 'erased' && records.some((record) => news.record === recordOf(scope, record))
      return erased ? 'erased' : null
    },
    close: database.close,
  }
}

function lastFirst(one: StoredDraft, other: StoredDraft): number {
  return other.savedAt.localeCompare(one.savedAt) || other.turn - one.turn
}

async function opened(copy: StoredDraft, form: DraftForm, sealing: Sealing) {
  if (!copy.sealed) return openCopy(copy, copy.values, form)
  const parts = await sealing.unseal(copy.sealed, copy.id).catch(() => null)
  if (parts) return openCopy(copy, putSensitive(copy.values, parts), form)
  const lost = copy.sealed.fields.map((field): LeftOutField => ({ field, reason: 'sensitive' }))
  return openCopy({ ...copy, leftOut: [...copy.leftOut, ...lost] }, copy.values, form)
}
