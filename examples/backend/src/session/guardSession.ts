import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { AppTypes, Environment } from '../Environment.js'
import { forbidden, Problem } from '../http/Problem.js'
import { readSession, type Session, sessionCookie } from './Session.js'

/** `none` is the address bar; whoever says nothing is no browser. */
const ownOrigin = new Set(['same-origin', 'none'])

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Reads the session; a method that is not safe must also carry the session's CSRF token. Nothing is answered to another
 * site: a link from there brings no cookie, and the session begun in its place would put an end to the one there is.
 */
export function guardSession(environment: Environment): MiddlewareHandler<AppTypes> {
  return async (context, next) => {
    if (!ownOrigin.has(context.req.header('Sec-Fetch-Site') ?? 'none')) throw forbidden()
    const signer = await environment.signer()
    const session = readSession(signer, getCookie(context, sessionCookie), Date.parse(environment.now()))
    context.set('session', session)
    if (!safeMethods.has(context.req.method)) requireToken(session, context.req.header('X-CSRF-Token'))
    await next()
  }
}

function requireToken(session: Session | null, token: string | undefined): void {
  if (!session) throw new Problem({ status: 401, code: 'unauthenticated' })
  const due = Buffer.from(session.csrfToken)
  const given = Buffer.from(token ?? '')
  if (given.length !== due.length || !timingSafeEqual(given, due)) throw forbidden()
}
