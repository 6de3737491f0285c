import type { Interaction, InteractionFilter, Wire } from '@clientele/core'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import * as z from 'zod/mini'
import { moment } from '../customers/customerInput.js'
import { requireCustomer } from '../customers/readCustomer.js'
import type { Environment } from '../Environment.js'
import { invalidField } from '../http/Problem.js'
import { answerPage, type WirePage } from '../paging/answerPage.js'
import { readCursor } from '../paging/cursor.js'
import { inOrder, isAfter, orderOf } from '../paging/keyset.js'
import { listQuerySchema, pageSize } from '../paging/listQuery.js'
import { toInteraction } from './interactionWire.js'

/** What a customer's interactions can be asked for. */
export const interactionQuerySchema = listQuerySchema(
  z.strictObject({
    kinds: z.optional(z.array(z.string()).check(z.maxLength(50))),
    since: z.optional(moment),
    until: z.optional(moment),
  }) satisfies z.ZodMiniType<{ [Key in keyof InteractionFilter]?: unknown }>,
)

type InteractionQuery = z.output<typeof interactionQuerySchema>

/** One page of a customer's interactions, the newest first unless asked otherwise. */
export async function listInteractions(
  environment: Environment,
  customerId: string,
  query: InteractionQuery,
): Promise<WirePage<Wire<Interaction>>> {
  const { database } = environment
  if (query.search) throw invalidField(['search'], { code: 'unknown-option' }, 400)
  await requireCustomer(database, customerId)
  const sort = query.sort?.length ? query.sort : [{ by: 'at', direction: 'descending' as const }]
  const order = orderOf(sort, { at: sql`interactions.at` }, sql`interactions.id COLLATE "C"`)
  const size = pageSize(query.page)
  const signer = await environment.signer()
  const scope = { list: `interactions of ${customerId}`, query }
  const asked = database.selectFrom('interactions').where(condition(customerId, query.filter ?? {}))
  const page = inOrder(
    asked
      .leftJoin('people as author', 'author.id', 'interactions.author_id')
      .selectAll('interactions')
      .select(['author.name as author_name', 'author.department_name as author_department']),
    order,
  )
  const after = query.page?.after && isAfter(order, readCursor(signer, scope, query.page.after))
  const rows = await (after ? page.where(after) : page).limit(size + 1).execute()
  const { count } = await asked.select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const keysOf = (row: (typeof rows)[number]) => [...sort.map(() => row.at), row.id]
  return answerPage({ rows, size, total: count, scope, signer, keysOf, itemOf: toInteraction })
}

function condition(customerId: string, filter: NonNullable<InteractionQuery['filter']>): RawBuilder<SqlBool> {
  const { kinds, since, until } = filter
  const conditions = [
    sql`interactions.customer_id = ${customerId}`,
    ...(kinds ? [kinds.length > 0 ? sql`interactions.kind IN (${sql.join(kinds)})` : sql`FALSE`] : []),
    ...(since ? [sql`interactions.at >= ${since}`] : []),
    ...(until ? [sql`interactions.at <= ${until}`] : []),
  ]
  return sql<SqlBool>`(${sql.join(conditions, sql` AND `)})`
}
