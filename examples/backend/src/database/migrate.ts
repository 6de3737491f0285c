import type { Kysely } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import { customersMigration } from './migrations/0001-customers.js'
import { writesMigration } from './migrations/0002-writes.js'
import { uploadsMigration } from './migrations/0003-uploads.js'
import type { Schema } from './schema.js'

const migrations: MigrationProvider = {
  getMigrations: async () => ({
    '0001-customers': customersMigration,
    '0002-writes': writesMigration,
    '0003-uploads': uploadsMigration,
  }),
}

/** Brings the tables up to date, each migration once, and answers the names of those that ran now. */
export async function migrate(database: Kysely<Schema>): Promise<readonly string[]> {
  const { error, results = [] } = await new Migrator({ db: database, provider: migrations }).migrateToLatest()
  if (error) throw new Error('The tables could not be brought up to date.', { cause: error })
  return results.filter((result) => result.status === 'Success').map((result) => result.migrationName)
}
