import type { FileRef, Wire } from '@clientele/core'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { requireCustomer } from '../customers/readCustomer.js'
import type { Environment } from '../Environment.js'
import { answerPage, type WirePage } from '../paging/answerPage.js'
import { readCursor } from '../paging/cursor.js'
import { inOrder, isAfter, orderOf } from '../paging/keyset.js'
import { listQuerySchema, pageSize } from '../paging/listQuery.js'

/** A record that files hang on: a customer. */
export const fileOnSchema = z.object({ resource: z.literal('customers'), id: z.string().check(z.minLength(1)) })

/** Which files are asked for. */
export const fileQuerySchema = z.strictObject({ on: fileOnSchema, query: listQuerySchema(z.strictObject({})) })

/** One page of a customer's files, the newest first. */
export async function listFiles(
  environment: Environment,
  { on, query }: z.output<typeof fileQuerySchema>,
): Promise<WirePage<Wire<FileRef>>> {
  const { database } = environment
  await requireCustomer(database, on.id)
  const sort = query.sort?.length ? query.sort : [{ by: 'at', direction: 'descending' as const }]
  const order = orderOf(sort, { at: sql`files.created_at` }, sql`files.id COLLATE "C"`)
  const size = pageSize(query.page)
  const signer = await environment.signer()
  const scope = { list: `files of ${on.id}`, query }
  const asked = database.selectFrom('files').where('files.customer_id', '=', on.id)
  const page = inOrder(
    asked
      .leftJoin('people as author', 'author.id', 'files.created_by')
      .select(['files.id', 'files.name', 'files.size', 'files.media_type', 'files.created_at', 'files.created_by'])
      .select('author.name as author_name'),
    order,
  )
  const after = query.page?.after && isAfter(order, readCursor(signer, scope, query.page.after))
  const rows = await (after ? page.where(after) : page).limit(size + 1).execute()
  const { count } = await asked.select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return answerPage({
    rows,
    size,
    total: count,
    scope,
    signer,
    keysOf: (row) => [...sort.map(() => row.created_at), row.id],
    itemOf: ({ id, name, size, media_type, created_at, created_by, author_name }) => ({
      id,
      name,
      size,
      mediaType: media_type,
      added: { at: created_at, by: { id: created_by, name: author_name ?? created_by } },
    }),
  })
}
