import type { Kysely } from 'kysely'
import type { Schema } from '../database/schema.js'

const keptMilliseconds = 7 * 24 * 3_600_000

/** Forgets the keys of writes that nobody sends again after a week. */
export async function forgetOldKeys(database: Kysely<Schema>, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - keptMilliseconds).toISOString()
  await database.deleteFrom('idempotency_keys').where('created_at', '<', oldest).execute()
}
