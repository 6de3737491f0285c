import { blockedName } from './createConnection.js'

/**
 * Why something cannot be kept on this device: there is no room left, the browser forbids it, an older page holds the
 * storage, a newer release of the library wrote it, or something else.
 */
export type StorageTrouble = 'full' | 'forbidden' | 'blocked' | 'newer-library' | 'failed'

const byName: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  NotAllowedError: 'forbidden',
  // Older private windows open a database and refuse to change it.
  InvalidStateError: 'forbidden',
  ReadOnlyError: 'forbidden',
  // No `indexedDB` at all.
  ReferenceError: 'forbidden',
  TypeError: 'forbidden',
  [blockedName]: 'blocked',
  VersionError: 'newer-library',
}

/** Tells the kinds of storage trouble apart. */
export function storageTrouble(error: unknown): StorageTrouble {
  return (error instanceof Error || error instanceof DOMException ? byName[error.name] : undefined) ?? 'failed'
}

/** Drops something; where the storage cannot be opened there is nothing in it to drop. */
export async function unlessStorageFails(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (storageTrouble(error) === 'failed') throw error
  }
}
