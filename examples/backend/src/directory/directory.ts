import type { Option, Person, Wire } from '@clientele/core'
import { type Kysely, sql } from 'kysely'
import * as z from 'zod/mini'
import { likePattern } from '../customers/likePattern.js'
import { searchTerms } from '../customers/searchKeys.js'
import type { Schema } from '../database/schema.js'
import type { Environment } from '../Environment.js'
import { notFound } from '../http/Problem.js'
import { answerPage, type WirePage } from '../paging/answerPage.js'
import { readCursor } from '../paging/cursor.js'
import { inOrder, isAfter, orderOf } from '../paging/keyset.js'
import { listQuerySchema, pageSize } from '../paging/listQuery.js'

/** What people can be asked for. */
export const peopleQuerySchema = listQuerySchema(
  z.strictObject({ role: z.optional(z.string()), department: z.optional(z.string()) }),
)

/** The people of these ids, in the order asked; ids of nobody are left out. */
export async function readPeople(database: Kysely<Schema>, ids: readonly string[]): Promise<readonly Wire<Person>[]> {
  if (ids.length === 0) return []
  const rows = await database
    .selectFrom('people')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const people = new Map(rows.map((row) => [row.id, toPerson(row)]))
  return [...new Set(ids)].flatMap((id) => people.get(id) ?? [])
}

/** One page of people, by name. */
export async function searchPeople(
  environment: Environment,
  query: z.output<typeof peopleQuerySchema>,
): Promise<WirePage<Wire<Person>>> {
  const { filter = {}, search = '' } = query
  const name = sql`people.name COLLATE "C"`
  const sort = query.sort?.length ? query.sort : [{ by: 'name', direction: 'ascending' as const }]
  const order = orderOf(sort, { name }, sql`people.id COLLATE "C"`)
  const size = pageSize(query.page)
  const signer = await environment.signer()
  const scope = { list: 'people', query }
  let asked = environment.database.selectFrom('people')
  if (filter.department) asked = asked.where('department', '=', filter.department)
  if (filter.role) asked = asked.where(sql<boolean>`people.roles @> ${JSON.stringify([filter.role])}::jsonb`)
  for (const term of searchTerms(search))
    asked = asked.where(sql<string>`lower(people.name)`, 'like', likePattern(term))
  const page = inOrder(asked.selectAll(), order)
  const after = query.page?.after && isAfter(order, readCursor(signer, scope, query.page.after))
  const rows = await (after ? page.where(after) : page).limit(size + 1).execute()
  const { count } = await asked.select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const keysOf = (row: (typeof rows)[number]) => [...sort.map(() => row.name), row.id]
  return answerPage({ rows, size, total: count, scope, signer, keysOf, itemOf: toPerson })
}

/** A maintained list in its own order. */
export async function readOptions(database: Kysely<Schema>, list: string): Promise<readonly Wire<Option>[]> {
  const rows = await database.selectFrom('options').selectAll().where('list', '=', list).orderBy('position').execute()
  if (rows.length === 0) throw notFound()
  return rows.map(({ value, label, retired }) => (retired ? { value, label, retired } : { value, label }))
}

function toPerson(row: {
  readonly id: string
  readonly name: string
  readonly department: string | null
  readonly active: boolean
}): Wire<Person> {
  const { id, name, department, active } = row
  return department ? { id, name, department, active } : { id, name, active }
}
