import { Hono } from 'hono'
import type { AppTypes, Environment } from '../Environment.js'
import { readJson } from '../http/readJson.js'
import { requireRight } from '../session/requireRight.js'
import { writeOnce } from '../writes/writeOnce.js'
import { interactionQuerySchema, listInteractions } from './listInteractions.js'
import { interactionInputSchema, logInteraction } from './logInteraction.js'

/** What happened with a customer; mounted under the customers. */
export function interactionRoutes(environment: Environment): Hono<AppTypes> {
  return new Hono<AppTypes>()
    .post('/:id/interactions/search', requireRight('view'), async (context) => {
      const query = await readJson(context, interactionQuerySchema)
      return context.json(await listInteractions(environment, context.req.param('id'), query))
    })
    .post('/:id/interactions', requireRight('log'), async (context) => {
      const input = await readJson(context, interactionInputSchema, { status: 422 })
      const body = await context.req.text()
      const id = context.req.param('id')
      return writeOnce(context, environment, body, (scope) => logInteraction(scope, id, input))
    })
}
