import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppTypes, Environment } from '../Environment.js'
import { invalidField, notFound } from '../http/Problem.js'
import { readJson } from '../http/readJson.js'
import { requireRight } from '../session/requireRight.js'
import { writeOnce } from '../writes/writeOnce.js'
import { fileName } from './fileName.js'
import { fileQuerySchema, listFiles } from './listFiles.js'
import { maxFileBytes, mediaTypeOf, refuseSize, requireContent } from './mediaTypes.js'
import { storeFile } from './storeFile.js'
import { uploadRoutes } from './uploadRoutes.js'

/** Uploads and downloads; a file never opens on our origin. */
export function fileRoutes(environment: Environment): Hono<AppTypes> {
  const limit = bodyLimit({ maxSize: maxFileBytes, onError: () => refuseSize() })
  return new Hono<AppTypes>()
    .post('/', requireRight('upload'), limit, async (context) => {
      const facts = {
        name: fileName(decoded(context.req.header('X-File-Name') ?? '')),
        mediaType: mediaTypeOf(context.req.header('Content-Type')),
        on: customerOf(context.req.header('X-File-On')),
      }
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      requireContent(facts.mediaType, bytes)
      return writeOnce(context, environment, bytes, async (scope) => {
        const body = await storeFile(scope, { ...facts, size: bytes.byteLength }, bytes)
        return { status: 201, body }
      })
    })
    .route('/uploads', uploadRoutes(environment))
    .post('/search', requireRight('view'), async (context) =>
      context.json(await listFiles(environment, await readJson(context, fileQuerySchema))),
    )
    .get('/:id', requireRight('view'), async (context) => {
      const file = await environment.database
        .selectFrom('files')
        .select(['name', 'media_type', 'content'])
        .where('id', '=', context.req.param('id'))
        .executeTakeFirst()
      if (!file) throw notFound()
      return context.body(new Uint8Array(file.content), 200, {
        'Content-Type': file.media_type,
        'Content-Disposition': `attachment; filename*=UTF-8''${extendedValue(file.name)}`,
        'X-Content-Type-Options': 'nosniff',
      })
    })
}

/** RFC 8187 leaves fewer characters as they are than a URL does. */
function extendedValue(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalidField(['name'], { code: 'pattern' })
  }
}

/** Files hang on customers or on nothing. */
function customerOf(header: string | undefined): string | null {
  if (header === undefined) return null
  const [, id] = /^customers:(.+)$/.exec(decoded(header)) ?? []
  if (!id) throw invalidField(['on'], { code: 'unknown-option' })
  return id
}
