import { Hono } from 'hono'
import type { AppTypes, Environment } from '../Environment.js'
import { readJson } from '../http/readJson.js'
import { requireRight, sessionOf } from '../session/requireRight.js'
import { basedOn } from '../writes/basedOn.js'
import { writeOnce } from '../writes/writeOnce.js'
import { contactPath } from './contactPaths.js'
import { countCustomers, countSchema } from './countCustomers.js'
import { customerQuerySchema } from './customerFilter.js'
import { customerInputSchema, customerPatchSchema } from './customerInput.js'
import { findDuplicates } from './findDuplicates.js'
import { listCustomers } from './listCustomers.js'
import { readCustomer } from './readCustomer.js'
import { createCustomer, removeCustomer, updateCustomer } from './writeCustomer.js'

const asForm = { status: 422, pathOf: contactPath } as const

/** Everything about customers but their interactions. */
export function customerRoutes(environment: Environment): Hono<AppTypes> {
  const { database } = environment
  return new Hono<AppTypes>()
    .post('/search', requireRight('view'), async (context) =>
      context.json(
        await listCustomers(environment, await readJson(context, customerQuerySchema), sessionOf(context).role),
      ),
    )
    .post('/count', requireRight('view'), async (context) =>
      context.json(await countCustomers(database, await readJson(context, countSchema), sessionOf(context).role)),
    )
    .post('/duplicates', requireRight('view'), async (context) =>
      context.json(
        await findDuplicates(database, await readJson(context, customerPatchSchema, asForm), sessionOf(context).role),
      ),
    )
    .get('/:id', requireRight('view'), async (context) => {
      const customer = await readCustomer(database, context.req.param('id'), sessionOf(context).role)
      context.header('ETag', `"${customer.revision}"`)
      return context.json(customer)
    })
    .post('/', requireRight('create'), async (context) => {
      const input = await readJson(context, customerInputSchema, asForm)
      const { role } = sessionOf(context)
      const body = await context.req.text()
      return writeOnce(context, environment, body, (scope) => createCustomer(scope, input, role))
    })
    .patch('/:id', requireRight('update'), async (context) => {
      const target = { id: context.req.param('id'), revision: basedOn(context) }
      const patch = await readJson(context, customerPatchSchema, asForm)
      const { role } = sessionOf(context)
      const body = await context.req.text()
      return writeOnce(context, environment, body, (scope) => updateCustomer(scope, target, patch, role))
    })
    .delete('/:id', requireRight('remove'), (context) => {
      const target = { id: context.req.param('id'), revision: basedOn(context) }
      const { role } = sessionOf(context)
      return writeOnce(context, environment, '', (scope) => removeCustomer(scope, target, role))
    })
}
