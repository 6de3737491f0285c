import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { moment } from '../customers/customerInput.js'
import { lockCustomer } from '../customers/readCustomer.js'
import type { WriteAnswer, WriteScope } from '../writes/writeOnce.js'
import { toInteraction } from './interactionWire.js'

/** An interaction as it is logged. */
export const interactionInputSchema = z.strictObject({
  kind: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  at: moment,
  detail: z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000)),
  result: z.optional(z.string().check(z.maxLength(2000))),
  subject: z.optional(z.string().check(z.maxLength(200))),
})

/** Logs an interaction. The customer's last contact and count follow; its revision stays, as nobody edited the file. */
export async function logInteraction(
  { transaction, actorId }: WriteScope,
  customerId: string,
  input: z.output<typeof interactionInputSchema>,
): Promise<WriteAnswer> {
  await lockCustomer(transaction, customerId)
  const { at } = input
  const { id } = await transaction
    .insertInto('interactions')
    .values({
      id: randomUUID(),
      customer_id: customerId,
      kind: input.kind,
      at,
      detail: input.detail,
      result: input.result ?? null,
      subject: input.subject ?? null,
      author_id: actorId,
      led_to: 'null',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await transaction
    .updateTable('customers')
    .set((set) => ({
      interaction_count: set('interaction_count', '+', 1),
      last_contact_kind: sql<string>`CASE WHEN last_contact_at > ${at} THEN last_contact_kind ELSE ${input.kind} END`,
      last_contact_at: sql<string>`GREATEST(last_contact_at, ${at})`,
    }))
    .where('id', '=', customerId)
    .execute()
  const row = await transaction
    .selectFrom('interactions')
    .leftJoin('people as author', 'author.id', 'interactions.author_id')
    .selectAll('interactions')
    .select(['author.name as author_name', 'author.department_name as author_department'])
    .where('interactions.id', '=', id)
    .executeTakeFirstOrThrow()
  return { status: 201, body: toInteraction(row) }
}
