import type { DBSchema } from 'idb'
import type { Change } from '../../contract/ports.js'
import { createConnection, type StorageTrouble, storageTrouble } from '../../device-storage/index.js'
import type { MemoryArchive, MemorySnapshot, MemoryState } from '../memory/index.js'

interface KeptState {
  /** Higher with every write of any window. */
  readonly number: number
  readonly snapshot: MemorySnapshot
}

interface ArchiveSchema extends DBSchema {
  states: { key: string; value: KeptState }
}

/** What an archive is made with. */
export interface ArchiveOptions {
  /** The database. */
  readonly name: string
  /** Hears why nothing is kept beyond the page. */
  readonly onTrouble?: ((trouble: StorageTrouble) => void) | undefined
}

/** An archive in IndexedDB. */
export interface IndexedDbArchive extends MemoryArchive {
  /** Goes back to the state that the adapter began with, in every window. */
  reset(): Promise<void>
  /** Keeps what was changed without a call. */
  keep(): Promise<void>
  close(): void
}

const key = 'state'

/**
 * Keeps the whole state as one record. Every call begins with the newest state of any window; writes of several windows wait
 * for each other where the browser has locks (secure origins), else the last of two at the same moment wins.
 */
export function createArchive({ name, onTrouble }: ArchiveOptions): IndexedDbArchive {
  const database = createConnection<ArchiveSchema>({
    name,
    version: 1,
    upgrade: (opened) => void opened.createObjectStore('states'),
  })
  const listeners = new Set<(change: Change) => void>()
  let channel: BroadcastChannel | null = null
  let untold: Change[] = []
  let number = 0
  let state: MemoryState | null = null
  let beginning: MemorySnapshot | null = null

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      onTrouble?.(storageTrouble(error))
    }
  }

  /** Takes over what another window, or this one before a reload, has written. */
  async function catchUp(of: MemoryState): Promise<void> {
    beginning ??= structuredClone(of.read())
    state = of
    await attempt(async () => {
      const kept = await database.use((opened) => opened.get('states', key))
      if (!kept || kept.number === number) return
      number = kept.number
      of.replace(kept.snapshot)
    })
  }

  async function keepSnapshot(snapshot: MemorySnapshot): Promise<void> {
    await attempt(async () => {
      await database.use((opened) => opened.put('states', { number: number + 1, snapshot }, key))
      number += 1
    })
    const changes = untold
    untold = []
    for (const change of changes) channel?.postMessage(change)
  }

  const alone = <TAnswer>(work: () => Promise<TAnswer>): Promise<TAnswer> =>
    // Over plain http there are no locks.
    navigator.locks ? navigator.locks.request(name, work) : work()

  return {
    carry(of, writes, answer) {
      const run = async () => {
        await catchUp(of)
        const revealed = of.read().audit.length
        const answered = await answer()
        if (writes || of.read().audit.length !== revealed) await keepSnapshot(of.read())
        return answered
      }
      return writes ? alone(run) : run()
    },
    tell(change) {
      untold.push(change)
    },
    listen(hear) {
      listeners.add(hear)
      if (typeof BroadcastChannel !== 'undefined' && !channel) {
        channel = new BroadcastChannel(name)
        channel.onmessage = ({ data }: MessageEvent<Change>) => {
          for (const listener of [...listeners]) listener(data)
        }
      }
      return () => {
        listeners.delete(hear)
      }
    },
    async reset() {
      await alone(async () => {
        if (beginning && state) {
          await catchUp(state)
          state.replace(structuredClone(beginning))
          await keepSnapshot(beginning)
        } else {
          await attempt(() => database.use((opened) => opened.delete('states', key)))
        }
      })
    },
    keep: async () => {
      if (state) await keepSnapshot(state.read())
    },
    close() {
      channel?.close()
      channel = null
      database.close()
    },
  }
}
