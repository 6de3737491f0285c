import { randomUUID } from 'node:crypto'
import type { Revealed, Wire } from '@clientele/core'
import * as z from 'zod/mini'
import { requireCustomer } from '../customers/readCustomer.js'
import type { Environment } from '../Environment.js'
import { notFound } from '../http/Problem.js'
import { readActor } from '../session/actors.js'
import type { Session } from '../session/Session.js'

/** How long a revealed value is to be shown. */
const shownMilliseconds = 60_000

/** What somebody asks to see, and why. */
export const revealSchema = z.strictObject({
  handle: z.string(),
  on: z.strictObject({ resource: z.literal('customers'), id: z.string(), kind: z.optional(z.string()) }),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
})

/** Answers a value in clear and puts on record who saw it, why and when; without the record there is no answer. */
export async function revealValue(
  environment: Environment,
  session: Session,
  { handle, on, reason }: z.output<typeof revealSchema>,
): Promise<Wire<Revealed>> {
  const now = environment.now()
  return environment.database.transaction().execute(async (transaction) => {
    await requireCustomer(transaction, on.id)
    const found = await transaction
      .selectFrom('sensitive_values')
      .select(['value', 'field'])
      .where('handle', '=', handle)
      .where('customer_id', '=', on.id)
      .executeTakeFirst()
    if (!found) throw notFound()
    const actor = await readActor(transaction, session)
    await transaction
      .insertInto('reveal_audit')
      .values({
        id: randomUUID(),
        at: now,
        actor_id: actor.id,
        actor_name: actor.name,
        role: session.role,
        customer_id: on.id,
        handle,
        field: found.field,
        reason,
      })
      .execute()
    return { value: found.value, expiresAt: new Date(Date.parse(now) + shownMilliseconds).toISOString() }
  })
}
