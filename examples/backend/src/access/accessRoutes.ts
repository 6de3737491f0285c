import type { Permission } from '@clientele/core'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { AppTypes, Environment } from '../Environment.js'
import { readJson } from '../http/readJson.js'
import { readActor } from '../session/actors.js'
import { requireRight, sessionOf } from '../session/requireRight.js'
import { missingRight, type Role, roleMay } from '../session/roles.js'
import { revealSchema, revealValue } from './revealValue.js'

const recordRef = z.strictObject({ resource: z.string(), id: z.string(), kind: z.optional(z.string()) })

const checksSchema = z.strictObject({
  checks: z.array(z.strictObject({ action: z.string(), on: z.union([z.string(), recordRef]) })).check(z.maxLength(200)),
})

/** Who is asking, what they may do, and sensitive values in clear. */
export function accessRoutes(environment: Environment): Hono<AppTypes> {
  return new Hono<AppTypes>()
    .get('/actor', requireRight('view'), async (context) =>
      context.json(await readActor(environment.database, sessionOf(context))),
    )
    .post('/can', requireRight('view'), async (context) => {
      const { checks } = await readJson(context, checksSchema)
      const { role } = sessionOf(context)
      return context.json(checks.map((check) => answerCheck(role, check)))
    })
    .post('/reveal', requireRight('reveal'), async (context) => {
      const asked = await readJson(context, revealSchema, { status: 422 })
      return context.json(await revealValue(environment, sessionOf(context), asked))
    })
}

/** Rights are by role, not by record, and there are customers alone. */
function answerCheck(role: Role, { action, on }: z.output<typeof checksSchema>['checks'][number]): Permission {
  const resource = typeof on === 'string' ? on : on.resource
  return resource === 'customers' && roleMay(role, action)
    ? { allowed: true }
    : { allowed: false, reason: missingRight(action) }
}
