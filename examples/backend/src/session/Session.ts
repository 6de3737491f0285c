import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { type Role, roles } from './roles.js'
import type { Signer } from './Signer.js'

/** Who is signed in. */
export interface Session {
  readonly role: Role
  readonly actorId: string
  readonly csrfToken: string
}

/** The cookie that carries the session. */
export const sessionCookie = 'clientele_session'

/** How long a session lasts. */
export const sessionSeconds = 12 * 60 * 60

const sessionPayload = z.strictObject({
  role: z.enum(roles),
  actorId: z.string(),
  nonce: z.string(),
  expiresAt: z.number(),
})

/** A new session, and the signed text that the cookie holds. */
export function startSession(signer: Signer, who: Pick<Session, 'role' | 'actorId'>, now: number) {
  const nonce = randomBytes(16).toString('base64url')
  const payload = { ...who, nonce, expiresAt: now + sessionSeconds * 1000 }
  const text = Buffer.from(JSON.stringify(payload)).toString('base64url')
  const session: Session = { ...who, csrfToken: signer.sign('csrf', nonce) }
  return { session, cookie: `${text}.${signer.sign('session', text)}` }
}

/** The session of a cookie, or null if it is missing, forged or over. */
export function readSession(signer: Signer, cookie: string | undefined, now: number): Session | null {
  const [text = '', signature = ''] = cookie?.split('.') ?? []
  if (!text || !signer.verify('session', text, signature)) return null
  const parsed = z.safeParse(sessionPayload, parse(text))
  if (!parsed.success || parsed.data.expiresAt <= now) return null
  const { role, actorId, nonce } = parsed.data
  return { role, actorId, csrfToken: signer.sign('csrf', nonce) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
