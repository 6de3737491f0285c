import type { StorageTrouble } from '../../device-storage/index.js'
import { createMemoryAdapter, type MemoryAdapter, type MemoryAdapterOptions } from '../memory/index.js'
import { createArchive } from './createArchive.js'

/** What an IndexedDB adapter is made with: what a memory adapter is, and where it is kept. */
export interface IndexedDbAdapterOptions extends Omit<MemoryAdapterOptions, 'archive'> {
  /** The database. @default 'clientele-demo' */
  readonly database?: string
  /** Hears why nothing is kept beyond the page; the adapter works on in memory. */
  readonly onTrouble?: (trouble: StorageTrouble) => void
}

/** A memory adapter whose state survives a reload, with its strings. */
export interface IndexedDbAdapter extends MemoryAdapter {
  /** Goes back to the seed. */
  reset(): Promise<void>
}

/**
 * A whole backend in the browser, for demonstrations: the memory adapter, seeded once, kept in IndexedDB. Not for real
 * customers: everything lies on the device in clear.
 */
export function createIndexedDbAdapter({
  database = 'clientele-demo',
  onTrouble,
  ...options
}: IndexedDbAdapterOptions = {}): IndexedDbAdapter {
  const archive = createArchive({ name: database, onTrouble })
  const { control, dispose, ...adapter } = createMemoryAdapter({ scope: database, ...options, archive })
  return {
    ...adapter,
    name: 'indexed-db',
    dispose() {
      dispose?.()
      archive.close()
    },
    reset: archive.reset,
    control: {
      ...control,
      editAsSomebodyElse(customer, patch) {
        control.editAsSomebodyElse(customer, patch)
        void archive.keep()
      },
    },
  }
}
