import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppTypes, Environment } from '../Environment.js'
import { invalidField, notFound, Problem } from '../http/Problem.js'
import { requireRight } from '../session/requireRight.js'
import { writeOnce } from '../writes/writeOnce.js'
import { maxFileBytes, mediaTypeOf } from './mediaTypes.js'
import { storeFile } from './storeFile.js'

/** Uploads and downloads; a file never opens on our origin. */
export function fileRoutes(environment: Environment): Hono<AppTypes> {
  return new Hono<AppTypes>()
    .post('/', requireRight('upload'), bodyLimit({ maxSize: maxFileBytes, onError: refuseSize }), async (context) => {
      const upload = {
        name: fileNameOf(context),
        mediaType: mediaTypeOf(context.req.header('Content-Type')),
        on: customerOf(context.req.header('X-File-On')),
      }
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      return writeOnce(context, environment, bytes, (scope) => storeFile(scope, { ...upload, bytes }))
    })
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

function fileNameOf(context: Context): string {
  const name = decoded(context.req.header('X-File-Name') ?? '')
    .replace(/[\p{Cc}/\\]/gu, ' ')
    // They make `fdp.exe` read as a PDF.
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()
  if (!name) throw invalidField(['name'], { code: 'required' })
  if (name.length > 255) throw invalidField(['name'], { code: 'too-long', params: { max: 255 } })
  return name
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

function refuseSize(): never {
  throw new Problem({
    status: 413,
    code: 'invalid',
    fieldErrors: [{ path: ['file'], reason: { code: 'too-large', params: { max: maxFileBytes } } }],
  })
}
