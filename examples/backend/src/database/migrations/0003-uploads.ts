import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Files that arrive in parts, and the parts until they are whole. */
export const uploadsMigration: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(database)
  },
}

const statements = [
  `CREATE TABLE uploads (
    token text COLLATE "C" PRIMARY KEY,
    actor_id text COLLATE "C" NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL,
    customer_id text COLLATE "C" REFERENCES customers (id) ON DELETE CASCADE,
    held integer NOT NULL,
    file_id text COLLATE "C" REFERENCES files (id) ON DELETE CASCADE,
    begun_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL
  )`,
  `CREATE INDEX uploads_of_actor ON uploads (actor_id) WHERE file_id IS NULL`,
  `CREATE INDEX uploads_by_end ON uploads (expires_at)`,
  `CREATE TABLE upload_parts (
    token text COLLATE "C" NOT NULL REFERENCES uploads (token) ON DELETE CASCADE,
    starts_at integer NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (token, starts_at)
  )`,
]
