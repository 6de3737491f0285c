import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Schema } from '../database/schema.js'
import type { Role } from '../session/roles.js'
import { type CustomerQuery, customerCondition, customerQuerySchema } from './customerFilter.js'

const columns = { grade: 'grade', industry: 'industry', region: 'region', owner: 'owner_id', source: 'source' } as const

/** What customers can be counted by. */
export const countSchema = z.strictObject({
  query: customerQuerySchema,
  by: z.enum(['grade', 'industry', 'region', 'owner', 'source']),
})

/** How many customers a question asks for. */
export async function countAll(database: Kysely<Schema>, query: CustomerQuery, role: Role): Promise<number> {
  const { count } = await database
    .selectFrom('customers')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(customerCondition(query, role))
    .executeTakeFirstOrThrow()
  return count
}

/** How many customers there are of each value, which those without one have not. */
export async function countCustomers(
  database: Kysely<Schema>,
  { query, by }: z.output<typeof countSchema>,
  role: Role,
): Promise<Readonly<Record<string, number>>> {
  const column = columns[by]
  const rows = await database
    .selectFrom('customers')
    .select((select) => [`${column} as value` as const, select.fn.countAll<number>().as('count')])
    .where(customerCondition(query, role))
    .groupBy(column)
    .execute()
  return Object.fromEntries(rows.flatMap(({ value, count }) => (value ? [[value, count]] : [])))
}
