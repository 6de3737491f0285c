import { type Context, Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import * as z from 'zod/mini'
import type { AppTypes, Environment } from '../Environment.js'
import { readJson } from '../http/readJson.js'
import { readActor, readActorIdOfRole } from './actors.js'
import { type Role, roles } from './roles.js'
import { type Session, sessionCookie, sessionSeconds, startSession } from './Session.js'

/** How sessions start. */
export interface SessionOptions {
  /** Marks the cookie `Secure`, for servers behind https. */
  readonly secureCookies: boolean
  /** The role that a first visit is given, in place of a login. */
  readonly firstRole: Role
}

/** The role picker: who is signed in, signing in under a role, signing out. */
export function sessionRoutes(environment: Environment, options: SessionOptions): Hono<AppTypes> {
  const begin = async (context: Context<AppTypes>, role: Role) => {
    const actorId = await readActorIdOfRole(environment.database, role)
    const { session, cookie } = startSession(
      await environment.signer(),
      { role, actorId },
      Date.parse(environment.now()),
    )
    setCookie(context, sessionCookie, cookie, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: options.secureCookies,
      path: '/',
      maxAge: sessionSeconds,
    })
    return session
  }
  const answer = async (session: Session) => ({
    csrfToken: session.csrfToken,
    actor: await readActor(environment.database, session),
    roles,
  })
  return new Hono<AppTypes>()
    .get('/', async (context) =>
      context.json(await answer(context.get('session') ?? (await begin(context, options.firstRole)))),
    )
    .post('/', async (context) => {
      const { role } = await readJson(context, z.strictObject({ role: z.enum(roles) }))
      return context.json(await answer(await begin(context, role)))
    })
    .delete('/', (context) => {
      deleteCookie(context, sessionCookie, { path: '/' })
      return context.body(null, 204)
    })
}
