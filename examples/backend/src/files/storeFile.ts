import { randomUUID } from 'node:crypto'
import type { FileRef, Wire } from '@clientele/core'
import { type RawBuilder, sql } from 'kysely'
import { lockCustomer } from '../customers/readCustomer.js'
import type { WriteScope } from '../writes/writeOnce.js'

/** What is known of a file besides its bytes. */
export interface FileFacts {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly on: string | null
}

/** Keeps a file, given or named by an expression that the database works out, and counts it where it hangs on a customer. */
export async function storeFile(
  { transaction, actorId, now }: WriteScope,
  { name, mediaType, size, on }: FileFacts,
  content: Uint8Array | RawBuilder<Uint8Array>,
): Promise<Wire<FileRef>> {
  if (on) await lockCustomer(transaction, on)
  const id = randomUUID()
  await transaction
    .insertInto('files')
    .values({
      id,
      name,
      media_type: mediaType,
      size,
      customer_id: on,
      content: content instanceof Uint8Array ? Buffer.from(content) : content,
      created_at: now,
      created_by: actorId,
    })
    .execute()
  if (on) {
    await transaction
      .updateTable('customers')
      .set({
        counts: sql<string>`jsonb_set(counts, '{files}', to_jsonb(coalesce((counts ->> 'files')::integer, 0) + 1))`,
      })
      .where('id', '=', on)
      .execute()
  }
  return { id, name, size, mediaType }
}
