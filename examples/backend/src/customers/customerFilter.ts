import type { CustomerFilter } from '@clientele/core'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import * as z from 'zod/mini'
import { listQuerySchema } from '../paging/listQuery.js'
import { type Role, roleMay } from '../session/roles.js'
import { day } from './customerInput.js'
import { likePattern } from './likePattern.js'
import { searchTerms } from './searchKeys.js'

const names = z.optional(z.array(z.string()).check(z.maxLength(200)))

/** What a customer list can be asked for. */
export const customerQuerySchema = listQuerySchema(
  z.strictObject({
    grades: names,
    industries: names,
    regions: names,
    owners: names,
    tags: names,
    lastContactSince: z.optional(day),
  }) satisfies z.ZodMiniType<{ [Key in keyof CustomerFilter]?: unknown }>,
)

/** A checked question for customers. */
export type CustomerQuery = z.output<typeof customerQuerySchema>

/** The day on which `lastContactSince` begins. */
const zone = 'Asia/Shanghai'

/** The rows of `customers` that somebody of a role asks for. */
export function customerCondition({ filter = {}, search = '' }: CustomerQuery, role: Role): RawBuilder<SqlBool> {
  const isFoundBy = roleMay(role, 'reveal') ? isFoundByAll : isFoundByText
  const conditions = [
    isOneOf(sql`customers.grade`, filter.grades),
    isOneOf(sql`customers.industry`, filter.industries),
    isOneOf(sql`customers.region`, filter.regions),
    isOneOf(sql`customers.owner_id`, filter.owners),
    filter.tags && sql`customers.tags @> ${JSON.stringify(filter.tags)}::jsonb`,
    filter.lastContactSince &&
      sql`customers.last_contact_at >= (${filter.lastContactSince}::date)::timestamp AT TIME ZONE ${zone}`,
    ...searchTerms(search).map(isFoundBy),
  ].filter((condition) => typeof condition === 'object')
  return sql<SqlBool>`(${sql.join([sql`TRUE`, ...conditions], sql` AND `)})`
}

function isOneOf(column: RawBuilder<unknown>, values: readonly string[] | undefined): RawBuilder<unknown> | undefined {
  if (!values) return undefined
  return values.length === 0 ? sql`FALSE` : sql`${column} IN (${sql.join(values)})`
}

function isFoundByText(term: string): RawBuilder<unknown> {
  return sql`customers.search_text LIKE ${likePattern(term)}`
}

/**
 * Contact details are asked for only from three characters on, and only for those who may see them: a search, one digit
 * longer each time, would spell them out.
 */
function isFoundByAll(term: string): RawBuilder<unknown> {
  const byText = isFoundByText(term)
  if ([...term].length < 3) return byText
  const byDetail = sql`SELECT customer_id FROM sensitive_values WHERE search_key LIKE ${likePattern(term)}`
  return sql`(${byText} OR customers.id IN (${byDetail}))`
}
