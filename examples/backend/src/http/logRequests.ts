import type { MiddlewareHandler } from 'hono'
import type { AppTypes } from '../Environment.js'

/** Writes one line a request: method, path, status, time, and the reference of a failure; never a body or a query. */
export function logRequests(log: (line: string) => void): MiddlewareHandler<AppTypes> {
  return async (context, next) => {
    const start = performance.now()
    await next()
    const { method, path } = context.req
    const reference = context.get('reference')
    const parts = [method, path, context.res.status, `${Math.round(performance.now() - start)} ms`, reference ?? '']
    log(parts.join(' ').trimEnd())
  }
}
