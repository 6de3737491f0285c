import { randomUUID } from 'node:crypto'
import type { UploadProgress, Wire } from '@clientele/core'
import { type Kysely, sql, type Transaction } from 'kysely'
import { requireCustomer } from '../customers/readCustomer.js'
import type { Schema } from '../database/schema.js'
import { notFound, Problem } from '../http/Problem.js'
import type { WriteAnswer, WriteScope } from '../writes/writeOnce.js'
import { headBytes } from './matchesMediaType.js'
import { refuseSize, requireContent } from './mediaTypes.js'
import { type FileFacts, storeFile } from './storeFile.js'

const keptMilliseconds = 24 * 3_600_000

/** How many unfinished uploads one person may have. */
const mostUploads = 50

/** Whose upload is meant. */
interface UploadName {
  readonly token: string
  readonly actorId: string
}

/** Announces a file whose bytes come later. */
export async function beginUpload({ transaction, actorId, now }: WriteScope, file: FileFacts): Promise<WriteAnswer> {
  await forgetOldUploads(transaction, now)
  const { unfinished } = await transaction
    .selectFrom('uploads')
    .select((select) => select.fn.countAll<number>().as('unfinished'))
    .where('actor_id', '=', actorId)
    .where('file_id', 'is', null)
    .executeTakeFirstOrThrow()
  if (unfinished >= mostUploads) throw new Problem({ status: 429, code: 'rate-limited', retryAfterSeconds: 3600 })
  if (file.on) await requireCustomer(transaction, file.on)
  const token = randomUUID()
  await transaction
    .insertInto('uploads')
    .values({
      token,
      actor_id: actorId,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      customer_id: file.on,
      held: 0,
      file_id: null,
      begun_at: now,
      expires_at: new Date(Date.parse(now) + keptMilliseconds).toISOString(),
    })
    .execute()
  return { status: 201, body: { token, sentBytes: 0 } satisfies Wire<UploadProgress> }
}

/**
 * Takes a part that begins where the held bytes end, and with the last one stores the file. Two sends of one part wait for
 * each other at the locked row, so that the second finds it taken.
 */
export async function appendPart(
  scope: WriteScope,
  token: string,
  { at, bytes }: { readonly at: number; readonly bytes: Uint8Array },
): Promise<Wire<UploadProgress>> {
  const { transaction } = scope
  const upload = await readUpload(transaction, { token, actorId: scope.actorId }, scope.now, 'locked')
  const isNothing = bytes.byteLength === 0 && upload.size > 0
  if (upload.file_id !== null || at !== upload.held || isNothing) return readProgress(transaction, upload)
  const held = upload.held + bytes.byteLength
  if (held > upload.size) refuseSize(upload.size)
  if (at === 0 && (bytes.byteLength >= headBytes || held === upload.size)) requireContent(upload.media_type, bytes)
  await transaction
    .insertInto('upload_parts')
    .values({ token, starts_at: at, content: Buffer.from(bytes) })
    .execute()
  await transaction.updateTable('uploads').set({ held }).where('token', '=', token).execute()
  return held === upload.size ? finish(scope, upload) : { token, sentBytes: held }
}

/** What is held of an upload. */
export async function uploadProgress(
  database: Kysely<Schema>,
  name: UploadName,
  now: string,
): Promise<Wire<UploadProgress>> {
  return readProgress(database, await readUpload(database, name, now))
}

/** Forgets an upload; the file of one that is over stays. */
export async function abandonUpload({ transaction, actorId }: WriteScope, token: string): Promise<WriteAnswer> {
  await transaction.deleteFrom('uploads').where('token', '=', token).where('actor_id', '=', actorId).execute()
  return { status: 204, body: null }
}

/** Forgets the uploads that nobody goes on with after a day, and their parts. */
export async function forgetOldUploads(database: Kysely<Schema>, now: string): Promise<void> {
  await database.deleteFrom('uploads').where('expires_at', '<=', now).execute()
}

type Upload = Awaited<ReturnType<typeof readUpload>>

async function readUpload(database: Kysely<Schema>, { token, actorId }: UploadName, now: string, locked?: 'locked') {
  const query = database.selectFrom('uploads').selectAll().where('token', '=', token).where('actor_id', '=', actorId)
  const upload = await (locked ? query.forUpdate() : query).executeTakeFirst()
  if (!upload) throw notFound()
  if (upload.expires_at <= now) throw new Problem({ status: 410, code: 'gone' })
  return upload
}

async function readProgress(database: Kysely<Schema>, { token, held, file_id }: Upload): Promise<Wire<UploadProgress>> {
  if (file_id === null) return { token, sentBytes: held }
  const file = await database
    .selectFrom('files')
    .select(['id', 'name', 'size', 'media_type as mediaType'])
    .where('id', '=', file_id)
    .executeTakeFirst()
  if (!file) throw new Problem({ status: 410, code: 'gone' })
  return { token, sentBytes: held, file }
}

/** The database puts the parts together, so that a file never stands whole in the memory of the server. */
async function finish(scope: WriteScope, upload: Upload): Promise<Wire<UploadProgress>> {
  const { transaction } = scope
  const { token, name, size, media_type: mediaType, customer_id: on } = upload
  await requireJoinedContent(transaction, upload)
  const joined = sql<Uint8Array>`(
    SELECT coalesce(string_agg(content, ''::bytea ORDER BY starts_at), ''::bytea) FROM upload_parts WHERE token = ${token}
  )`
  const file = await storeFile(scope, { name, mediaType, size, on }, joined)
  await transaction.updateTable('uploads').set({ file_id: file.id }).where('token', '=', token).execute()
  await transaction.deleteFrom('upload_parts').where('token', '=', token).execute()
  return { token, sentBytes: size, file }
}

/** Whoever sends the first bytes one by one is found out here. */
async function requireJoinedContent(transaction: Transaction<Schema>, { token, media_type }: Upload): Promise<void> {
  const first = await transaction
    .selectFrom('upload_parts')
    .select('content')
    .where('token', '=', token)
    .where('starts_at', '<', headBytes)
    .orderBy('starts_at')
    .execute()
  requireContent(media_type, Buffer.concat(first.map(({ content }) => content)))
}
