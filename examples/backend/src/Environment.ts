import type { Kysely } from 'kysely'
import type { Schema } from './database/schema.js'
import type { Session } from './session/Session.js'
import type { Signer } from './session/Signer.js'

/** What every route stands on. */
export interface Environment {
  readonly database: Kysely<Schema>
  /** The moment of the request, UTC. */
  now(): string
  signer(): Promise<Signer>
}

/** What a request carries through the app. */
export interface AppTypes {
  Variables: {
    session: Session | null
    /** The server's name for a failure, which the log repeats. */
    reference: string | undefined
  }
}
