import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Files, the audit of revealed values, and the keys that make a repeated write have one effect. */
export const writesMigration: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(database)
  },
}

const statements = [
  `CREATE TABLE files (
    id text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL,
    customer_id text COLLATE "C" REFERENCES customers (id) ON DELETE CASCADE,
    content bytea NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by text COLLATE "C" NOT NULL
  )`,
  `CREATE INDEX files_of_customer ON files (customer_id)`,
  `CREATE TABLE reveal_audit (
    id text COLLATE "C" PRIMARY KEY,
    at timestamptz(3) NOT NULL,
    actor_id text COLLATE "C" NOT NULL,
    actor_name text NOT NULL,
    role text COLLATE "C" NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    handle text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL,
    reason text NOT NULL
  )`,
  `CREATE INDEX reveal_audit_by_time ON reveal_audit (at, id)`,
  `CREATE TABLE idempotency_keys (
    actor_id text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    fingerprint text COLLATE "C" NOT NULL,
    status integer,
    answer text,
    revision text,
    created_at timestamptz(3) NOT NULL,
    PRIMARY KEY (actor_id, key)
  )`,
  `CREATE INDEX idempotency_keys_by_time ON idempotency_keys (created_at)`,
]
