import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Schema, SensitiveValuesTable } from '../database/schema.js'
import { sensitiveSearchKey } from './sensitiveValues.js'

/** Puts a value where the old one was, under a new handle, so that an old handle never answers with a new value. */
export async function replaceSensitive(
  transaction: Transaction<Schema>,
  place: Pick<SensitiveValuesTable, 'customer_id' | 'contact_id' | 'field'>,
  value: string | null,
): Promise<void> {
  await transaction
    .deleteFrom('sensitive_values')
    .where('customer_id', '=', place.customer_id)
    .where('contact_id', 'is not distinct from', place.contact_id)
    .where('field', '=', place.field)
    .execute()
  if (value === null || value === '') return
  await transaction
    .insertInto('sensitive_values')
    .values({ handle: randomUUID(), ...place, value, search_key: sensitiveSearchKey(place.field, value) })
    .execute()
}
