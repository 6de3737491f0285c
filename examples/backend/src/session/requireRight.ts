import type { Context, MiddlewareHandler } from 'hono'
import type { AppTypes } from '../Environment.js'
import { forbidden, Problem } from '../http/Problem.js'
import { type Right, roleMay } from './roles.js'
import type { Session } from './Session.js'

/** The session of a request, or a refusal. */
export function sessionOf(context: Context<AppTypes>): Session {
  const session = context.get('session')
  if (!session) throw new Problem({ status: 401, code: 'unauthenticated' })
  return session
}

/** Lets a request through whose actor has the right. */
export function requireRight(right: Right): MiddlewareHandler<AppTypes> {
  return async (context, next) => {
    if (!roleMay(sessionOf(context).role, right)) throw forbidden()
    await next()
  }
}
