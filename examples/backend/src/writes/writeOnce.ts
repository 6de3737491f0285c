import type { Context } from 'hono'
import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.js'
import type { AppTypes, Environment } from '../Environment.js'
import { invalidField } from '../http/Problem.js'
import { sessionOf } from '../session/requireRight.js'

/** The answer to a write: a status, a body, and the revision where it is a record. */
export interface WriteAnswer {
  readonly status: 200 | 201 | 204
  readonly body: unknown
  readonly revision?: string | undefined
}

/** What a write is done with. */
export interface WriteScope {
  readonly transaction: Transaction<Schema>
  readonly actorId: string
  readonly now: string
}

/** Does a write and keeps its answer under its key in one transaction; a repeated send gets the first answer again. */
export async function writeOnce(
  context: Context<AppTypes>,
  environment: Environment,
  body: string | Uint8Array,
  write: (scope: WriteScope) => Promise<WriteAnswer>,
): Promise<Response> {
  const key = context.req.header('Idempotency-Key') ?? ''
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw invalidField(['Idempotency-Key'], { code: 'required' }, 400)
  const claim = {
    key,
    actor_id: sessionOf(context).actorId,
    fingerprint: await fingerprintOf(context, environment, body),
    created_at: environment.now(),
  }
  const answer = await environment.database.transaction().execute(async (transaction) => {
    const earlier = await claimKey(transaction, claim)
    if (earlier) return earlier
    const done = await write({ transaction, actorId: claim.actor_id, now: claim.created_at })
    await keepAnswer(transaction, claim, done)
    return done
  })
  if (answer.revision) context.header('ETag', `"${answer.revision}"`)
  return answer.status === 204 ? context.body(null, 204) : context.json(answer.body, answer.status)
}

type Claim = Pick<Schema['idempotency_keys'], 'key' | 'actor_id' | 'fingerprint' | 'created_at'>

/** Whoever comes second waits here until the first is done, and then finds its answer. */
async function claimKey(transaction: Transaction<Schema>, claim: Claim): Promise<WriteAnswer | null> {
  const { numInsertedOrUpdatedRows = 0n } = await transaction
    .insertInto('idempotency_keys')
    .values({ ...claim, status: null, answer: null, revision: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows > 0n) return null
  const earlier = await transaction
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('actor_id', '=', claim.actor_id)
    .where('key', '=', claim.key)
    .executeTakeFirstOrThrow()
  if (earlier.fingerprint !== claim.fingerprint)
    throw invalidField(['Idempotency-Key'], { code: 'used-for-another-write' })
  const status = earlier.status === 201 || earlier.status === 204 ? earlier.status : 200
  return { status, body: JSON.parse(earlier.answer ?? 'null'), revision: earlier.revision ?? undefined }
}

async function keepAnswer(transaction: Transaction<Schema>, claim: Claim, answer: WriteAnswer): Promise<void> {
  await transaction
    .updateTable('idempotency_keys')
    .set({ status: answer.status, answer: JSON.stringify(answer.body), revision: answer.revision ?? null })
    .where('actor_id', '=', claim.actor_id)
    .where('key', '=', claim.key)
    .execute()
}

/** Signed rather than hashed, because a body may hold a phone number, which a plain hash would give away. */
async function fingerprintOf(
  context: Context<AppTypes>,
  environment: Environment,
  body: string | Uint8Array,
): Promise<string> {
  const { method, path } = context.req
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('base64')
  const named = [context.req.header('If-Match'), context.req.header('X-File-Name'), context.req.header('X-File-On')]
  return (await environment.signer()).sign('write', JSON.stringify([method, path, named, text]))
}
