import type { Instant } from '../contract/scalars.js'
import { createDraftChannel } from './createDraftChannel.js'
import { createDraftReader } from './createDraftReader.js'
import { createDraftShelf } from './createDraftShelf.js'
import { createDraftWriter } from './createDraftWriter.js'
import type { DraftStore, DraftStoreOptions } from './DraftStore.js'
import { createDraftConnection } from './draftDatabase.js'
import { createDraftNotes } from './draftNotes.js'
import { draftOf, ownerOf, recordOf } from './names.js'
import { createSealing } from './sealing.js'

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
  const notes = createDraftNotes()
  const reader = createDraftReader({ scope, shelf, sealing, notes })
  const writeCopy = createDraftWriter({ scope, now, maxFileBytes, shelf, sealing, notes })
  let stopWatching: (() => void) | undefined

  /** What only this page holds goes as well when another store drops it. */
  function watch() {
    stopWatching ??= channel.listen((news) => {
      if (news.type === 'cleared' && news.owner === owner) shelf.letGo('owner', owner)
      if (news.type === 'erased') shelf.letGo('about', news.record)
    })
  }

  return {
    ...reader,
    async write(key, input) {
      const of = draftOf(scope, key)
      const writing = writeCopy(key, input)
      notes.wrote(of)
      const receipt = await writing
      if (receipt.keptOn === 'page') {
        watch()
        return receipt
      }
      const { continues } = input
      if (continues && continues !== receipt.id) await shelf.dropIf(continues, notes.turnOf(continues))
      channel.tell({ type: 'saved', of, page: input.page, at: receipt.savedAt })
      return receipt
    },
    async remove(key, { page, except = [], news = 'removed' }) {
      const of = draftOf(scope, key)
      await shelf.dropAll('of', of, except)
      channel.tell(news === 'removed' ? { type: news, of, page } : { type: news, of, page, at: now() })
    },
    drop: shelf.drop,
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
    close() {
      stopWatching?.()
      stopWatching = undefined
      database.close()
    },
  }
}
