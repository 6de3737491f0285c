import type { MiddlewareHandler } from 'hono'
import { Problem } from './Problem.js'

const ownNames = ['localhost', '127.0.0.1', '[::1]']

/** Answers only for our own names, so that no page of the web can reach us under a name of its own. */
export function requireHost(furtherNames: readonly string[]): MiddlewareHandler {
  const names = new Set([...ownNames, ...furtherNames])
  return async (context, next) => {
    const name = new URL(context.req.url).hostname
    if (!names.has(name)) throw new Problem({ status: 421, code: 'forbidden' })
    await next()
  }
}
