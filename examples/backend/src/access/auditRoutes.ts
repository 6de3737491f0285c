import { Hono } from 'hono'
import type { AppTypes, Environment } from '../Environment.js'
import { requireRight } from '../session/requireRight.js'

const mostAnswered = 200

/** Who saw which value in clear, the latest first; the values themselves are not on record. */
export function auditRoutes({ database }: Environment): Hono<AppTypes> {
  return new Hono<AppTypes>().get('/reveals', requireRight('audit'), async (context) => {
    const rows = await database
      .selectFrom('reveal_audit')
      .selectAll()
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(mostAnswered)
      .execute()
    const items = rows.map((row) => ({
      id: row.id,
      at: row.at,
      by: { id: row.actor_id, name: row.actor_name },
      role: row.role,
      on: { resource: 'customers', id: row.customer_id },
      handle: row.handle,
      field: row.field,
      reason: row.reason,
    }))
    return context.json({ items })
  })
}
