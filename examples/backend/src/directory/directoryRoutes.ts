import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { AppTypes, Environment } from '../Environment.js'
import { readJson } from '../http/readJson.js'
import { requireRight } from '../session/requireRight.js'
import { peopleQuerySchema, readOptions, readPeople, searchPeople } from './directory.js'

const idsSchema = z.strictObject({ ids: z.array(z.string()).check(z.maxLength(200)) })

/** People of the company and maintained lists. */
export function directoryRoutes(environment: Environment): Hono<AppTypes> {
  return new Hono<AppTypes>()
    .use(requireRight('view'))
    .post('/people', async (context) => {
      const { ids } = await readJson(context, idsSchema)
      return context.json(await readPeople(environment.database, ids))
    })
    .post('/people/search', async (context) =>
      context.json(await searchPeople(environment, await readJson(context, peopleQuerySchema))),
    )
    .get('/options/:list', async (context) =>
      context.json(await readOptions(environment.database, context.req.param('list'))),
    )
}
