import type { Context } from 'hono'
import { Problem } from '../http/Problem.js'

/** The revision that a change was made from, out of `If-Match`; a change without one is refused. */
export function basedOn(context: Context): string {
  const header = context.req.header('If-Match')
  if (!header) throw new Problem({ status: 428, code: 'invalid' })
  const [, revision] = /^"([^"]+)"$/.exec(header.trim()) ?? []
  if (revision === undefined) throw new Problem({ status: 400, code: 'invalid' })
  return revision
}
