import type { RecordRef } from '../../contract/calls.js'
import type { Change, FileRef } from '../../contract/ports.js'
import type { RevealAudit } from './memoryOptions.js'
import type { MemoryCustomer, MemoryInteraction } from './memorySeed.js'

/** A file as an archive keeps it. */
export interface ArchivedFile {
  readonly ref: FileRef
  readonly bytes: Blob
  /** The record that it hangs on. */
  readonly on?: RecordRef
}

/** Everything that writes can change. */
export interface MemorySnapshot {
  readonly customers: readonly MemoryCustomer[]
  readonly interactions: readonly MemoryInteraction[]
  readonly files: readonly ArchivedFile[]
  readonly audit: readonly RevealAudit[]
  /** Customer numbers that are or were given. */
  readonly numbers: readonly string[]
  /** The last number used in an id. */
  readonly sequence: number
}

/** The state of a memory adapter, to be read and replaced as a whole. */
export interface MemoryState {
  read(): MemorySnapshot
  replace(snapshot: MemorySnapshot): void
}

/** Keeps the state of a memory adapter beyond the page; `createIndexedDbAdapter` has one. */
export interface MemoryArchive {
  /** Answers a call on the newest state there is, and keeps what the call changed. */
  carry<TAnswer>(state: MemoryState, writes: boolean, answer: () => TAnswer | Promise<TAnswer>): Promise<TAnswer>
  /** Hears what a write changed. */
  tell(change: Change): void
  /** Passes on what writes elsewhere changed. */
  listen(hear: (change: Change) => void): () => void
}
