import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { AppTypes, Environment } from '../Environment.js'
import { invalidField, Problem } from '../http/Problem.js'
import { readJson } from '../http/readJson.js'
import { requireRight, sessionOf } from '../session/requireRight.js'
import { writeOnce } from '../writes/writeOnce.js'
import { fileName } from './fileName.js'
import { fileOnSchema } from './listFiles.js'
import { maxFileBytes, mediaTypeOf, refuseSize } from './mediaTypes.js'
import { abandonUpload, appendPart, beginUpload, uploadProgress } from './uploads.js'

const planSchema = z.strictObject({
  name: z.string(),
  size: z.int().check(z.minimum(0)),
  mediaType: z.string().check(z.maxLength(200)),
  on: z.optional(fileOnSchema),
})

/** Uploads in parts, each of which belongs to the person who began it. */
export function uploadRoutes(environment: Environment): Hono<AppTypes> {
  return new Hono<AppTypes>()
    .post('/', requireRight('upload'), async (context) => {
      const { name, size, mediaType, on } = await readJson(context, planSchema, { status: 422 })
      if (size > maxFileBytes) refuseSize()
      const file = { name: fileName(name), size, mediaType: mediaTypeOf(mediaType), on: on?.id ?? null }
      const body = await context.req.text()
      return writeOnce(context, environment, body, (scope) => beginUpload(scope, file))
    })
    .patch('/:token', requireRight('upload'), async (context) => {
      const token = context.req.param('token')
      const at = offsetOf(context.req.header('Upload-Offset'))
      const type = context.req.header('Content-Type') ?? ''
      if (!/^application\/octet-stream\s*(;|$)/i.test(type)) throw new Problem({ status: 415, code: 'invalid' })
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      // A part is told by its place and not by a key: kept answers would outlive the state that they speak of.
      const answer = await environment.database.transaction().execute((transaction) => {
        const scope = { transaction, actorId: sessionOf(context).actorId, now: environment.now() }
        return appendPart(scope, token, { at, bytes })
      })
      return context.json(answer)
    })
    .get('/:token', requireRight('upload'), async (context) => {
      const name = { token: context.req.param('token'), actorId: sessionOf(context).actorId }
      return context.json(await uploadProgress(environment.database, name, environment.now()))
    })
    .delete('/:token', requireRight('upload'), (context) =>
      writeOnce(context, environment, '', (scope) => abandonUpload(scope, context.req.param('token'))),
    )
}

function offsetOf(header: string | undefined): number {
  if (header === undefined || !/^\d{1,15}$/.test(header))
    throw invalidField(['Upload-Offset'], { code: 'required' }, 400)
  return Number(header)
}
