import { type Connection, type StorageTrouble, storageTrouble, unlessStorageFails } from '../device-storage/index.js'
import type { DraftSchema, StoredDraft } from './draftDatabase.js'

/** Copies that were found, and what kept others from being found. */
export interface FoundCopies {
  readonly copies: readonly StoredDraft[]
  readonly trouble: StorageTrouble | null
}

/** Where copies lie: in the database, else in the memory of this page. */
export interface DraftShelf {
  find(index: 'of' | 'owner', value: string): Promise<FoundCopies>
  put(copy: StoredDraft): Promise<void>
  /** Keeps a copy for as long as the page is open. */
  hold(copy: StoredDraft): void
  drop(id: string): Promise<void>
  /** Drops a copy if it is still the one of this turn. */
  dropIf(id: string, turn: number): Promise<void>
  dropAll(index: 'of' | 'owner' | 'about', value: string, except?: readonly string[]): Promise<void>
  /** Drops what only this page holds. */
  letGo(index: 'of' | 'owner' | 'about', value: string, except?: readonly string[]): void
}

/** Makes the shelf of a store; copies saved before `oldest` go when it is first used. */
export function createDraftShelf(database: Connection<DraftSchema>, oldest: () => string): DraftShelf {
  const onPage = new Map<string, StoredDraft>()
  let pruned = false

  async function prune() {
    if (pruned) return
    pruned = true
    await dropStored('savedAt', IDBKeyRange.upperBound(oldest(), true), [])
  }

  async function dropStored(
    index: 'of' | 'owner' | 'about' | 'savedAt',
    range: IDBKeyRange,
    except: readonly string[],
  ) {
    await database.use(async (opened) => {
      const change = opened.transaction('drafts', 'readwrite')
      const ids = await change.store.index(index).getAllKeys(range)
      await Promise.all(ids.filter((id) => !except.includes(id)).map((id) => change.store.delete(id)))
      await change.done
    })
  }

  function letGo(index: 'of' | 'owner' | 'about', value: string, except: readonly string[] = []) {
    for (const copy of [...onPage.values()]) {
      if ([copy[index]].flat().includes(value) && !except.includes(copy.id)) onPage.delete(copy.id)
    }
  }

  return {
    async find(index, value) {
      const held = [...onPage.values()].filter((copy) => copy[index] === value)
      try {
        await prune()
        const kept = await database.use((opened) => opened.getAllFromIndex('drafts', index, value))
        return { copies: [...held, ...kept.filter(({ id }) => !onPage.has(id))], trouble: null }
      } catch (error) {
        return { copies: held, trouble: storageTrouble(error) }
      }
    },
    async put(copy) {
      await database.use(async (opened) => {
        const change = opened.transaction('drafts', 'readwrite')
        const put = change.store.put(copy)
        // Said at once: a page that is going away has no later moment to end the transaction in.
        change.commit()
        await Promise.all([put, change.done])
      })
      onPage.delete(copy.id)
    },
    hold(copy) {
      onPage.set(copy.id, copy)
    },
    async drop(id) {
      onPage.delete(id)
      await unlessStorageFails(() => database.use((opened) => opened.delete('drafts', id)))
    },
    async dropIf(id, turn) {
      onPage.delete(id)
      await unlessStorageFails(() =>
        database.use(async (opened) => {
          const change = opened.transaction('drafts', 'readwrite')
          if ((await change.store.get(id))?.turn === turn) await change.store.delete(id)
          await change.done
        }),
      )
    },
    async dropAll(index, value, except = []) {
      letGo(index, value, except)
      await unlessStorageFails(() => dropStored(index, IDBKeyRange.only(value), except))
    },
    letGo,
  }
}
