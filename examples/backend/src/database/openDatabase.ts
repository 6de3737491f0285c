import type { Kysely } from 'kysely'
import type { CopyValue } from './copyText.js'
import { openPglite } from './openPglite.js'
import { openPostgres } from './openPostgres.js'
import type { Schema } from './schema.js'

/** Fills tables inside one transaction. */
export interface BulkLoader {
  copy(table: keyof Schema, columns: readonly string[], rows: readonly (readonly CopyValue[])[]): Promise<void>
}

/** An open database, whichever engine it is. */
export interface BackendDatabase {
  readonly engine: 'pglite' | 'postgres'
  readonly kysely: Kysely<Schema>
  /** Runs a bulk load; if it throws, nothing of it stays. */
  load(run: (loader: BulkLoader) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Where the rows live. */
export interface DatabaseLocation {
  /** A PostgreSQL server. */
  readonly url?: string | undefined
  /** The folder of the embedded database; without a folder and a url it lives in memory. */
  readonly folder?: string | undefined
}

/** Opens a PostgreSQL server by url, else the embedded database in a folder, else one in memory. */
export function openDatabase(location: DatabaseLocation = {}): Promise<BackendDatabase> {
  return location.url ? openPostgres(location.url) : openPglite(location.folder)
}
