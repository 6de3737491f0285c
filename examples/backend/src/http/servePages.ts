import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { AppTypes } from '../Environment.js'

/** Serves a built page on our own origin; every path without a file is the page's own matter. */
export function servePages(directory: string): Hono<AppTypes> {
  return new Hono<AppTypes>()
    .use(
      serveStatic({
        root: directory,
        onFound: (_path, context) => {
          const isNamedByContent = context.req.path.startsWith('/assets/')
          context.header('Cache-Control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      }),
    )
    .get('*', async (context) => {
      if (/\.\w+$/.test(context.req.path)) return context.text('There is no such file.', 404)
      context.header('Cache-Control', 'no-cache')
      return context.html(await readFile(join(directory, 'index.html'), 'utf8'))
    })
}
