import type { Actor, Wire } from '@clientele/core'
import type { Kysely } from 'kysely'
import type { Schema } from '../database/schema.js'
import type { Role } from './roles.js'
import type { Session } from './Session.js'

/** The person who stands for a role in the role picker. */
export async function readActorIdOfRole(database: Kysely<Schema>, role: Role): Promise<string> {
  const setting = await database
    .selectFrom('settings')
    .select('value')
    .where('key', '=', `actor:${role}`)
    .executeTakeFirst()
  return setting?.value ?? role
}

/** The signed-in person with the role they picked. */
export async function readActor(database: Kysely<Schema>, session: Session): Promise<Wire<Actor>> {
  const person = await database
    .selectFrom('people')
    .select(['id', 'name', 'department', 'active'])
    .where('id', '=', session.actorId)
    .executeTakeFirst()
  const { id, name, department, active } = person ?? {
    id: session.actorId,
    name: session.actorId,
    department: null,
    active: true,
  }
  return { id, name, active, roles: [session.role], ...(department ? { department } : {}) }
}
