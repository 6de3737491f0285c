import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { lockCustomer } from '../customers/readCustomer.js'
import type { WriteAnswer, WriteScope } from '../writes/writeOnce.js'

interface StoredFile {
  readonly name: string
  readonly mediaType: string
  readonly on: string | null
  readonly bytes: Uint8Array
}

/** Keeps a file, and counts it where it hangs on a customer. */
export async function storeFile({ transaction, actorId, now }: WriteScope, file: StoredFile): Promise<WriteAnswer> {
  if (file.on) await lockCustomer(transaction, file.on)
  const id = randomUUID()
  await transaction
    .insertInto('files')
    .values({
      id,
      name: file.name,
      media_type: file.mediaType,
      size: file.bytes.byteLength,
      customer_id: file.on,
      content: Buffer.from(file.bytes),
      created_at: now,
      created_by: actorId,
    })
    .execute()
  if (file.on) {
    await transaction
      .updateTable('customers')
      .set({
        counts: sql<string>`jsonb_set(counts, '{files}', to_jsonb(coalesce((counts ->> 'files')::integer, 0) + 1))`,
      })
      .where('id', '=', file.on)
      .execute()
  }
  const { name, mediaType } = file
  return { status: 201, body: { id, name, size: file.bytes.byteLength, mediaType } }
}
