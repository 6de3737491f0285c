import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb'

/** What a database is opened with. */
export interface ConnectionOptions<TSchema extends DBSchema> {
  readonly name: string
  readonly version: number
  /** Brings an older or new database to this version. */
  readonly upgrade: NonNullable<OpenDBCallbacks<TSchema>['upgrade']>
}

/** A database that is opened when first used, and again when it was taken away meanwhile. */
export interface Connection<TSchema extends DBSchema> {
  use<TAnswer>(work: (database: IDBPDatabase<TSchema>) => Promise<TAnswer>): Promise<TAnswer>
  /** Lets go of the database; the next use opens it again. */
  close(): void
}

/** Makes a connection without opening it. It gives way to whoever upgrades or deletes the database. */
export function createConnection<TSchema extends DBSchema>({
  name,
  version,
  upgrade,
}: ConnectionOptions<TSchema>): Connection<TSchema> {
  let current: Promise<IDBPDatabase<TSchema>> | null = null

  function open(): Promise<IDBPDatabase<TSchema>> {
    const opening = new Promise<IDBPDatabase<TSchema>>((resolve, reject) => {
      const forget = () => {
        current = null
      }
      const arriving = openDB<TSchema>(name, version, {
        upgrade,
        // Somebody holds an older version open. The request goes on by itself when they leave.
        blocked: () => reject(new DOMException(`${name} is held open by an older version.`, blockedName)),
        blocking: (_current, _wanted, event) => {
          forget()
          if (event.target instanceof IDBDatabase) event.target.close()
        },
        terminated: forget,
      })
      arriving.then(
        (database) => {
          current = Promise.resolve(database)
          resolve(database)
        },
        (error) => {
          forget()
          reject(error)
        },
      )
    })
    current = opening
    return opening
  }

  // Async, so that a browser that has no IndexedDB at all rejects like any other trouble.
  const opened = async () => current ?? open()

  return {
    async use(work) {
      try {
        return await work(await opened())
      } catch (error) {
        if (!isLost(error)) throw error
        current = null
        return work(await opened())
      }
    },
    close() {
      const closing = current
      current = null
      closing?.then(
        (database) => database.close(),
        () => undefined,
      )
    },
  }
}

/** The name of the error while an older version of a database is held open elsewhere. */
export const blockedName = 'BlockedError'

/** True where the database was closed under a running use: deleted, upgraded by another page, its storage wiped. */
function isLost(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}
