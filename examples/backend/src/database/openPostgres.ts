import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { copyLine } from './copyText.js'
import type { BackendDatabase, BulkLoader } from './openDatabase.js'
import type { Schema } from './schema.js'

/** Connects to a PostgreSQL server and makes sure that it answers. */
export async function openPostgres(url: string): Promise<BackendDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000, types: { getTypeParser } })
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  try {
    await pool.query('SELECT 1')
  } catch (cause) {
    await pool.end()
    throw new Error('The PostgreSQL server of DATABASE_URL does not answer.', { cause })
  }
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return { engine: 'postgres', kysely, load: (run) => load(pool, run), close: () => kysely.destroy() }
}

async function load(pool: pg.Pool, run: (loader: BulkLoader) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await run({
      async copy(table, columns, rows) {
        const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`))
        await pipeline(Readable.from(batches(rows)), stream)
      },
    })
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

function* batches(rows: Parameters<BulkLoader['copy']>[2]): Generator<string> {
  const size = 500
  for (let start = 0; start < rows.length; start += size)
    yield rows
      .slice(start, start + size)
      .map(copyLine)
      .join('')
}

const { DATE, TIMESTAMPTZ, INT8 } = pg.types.builtins

/** Days and moments stay text, as the protocol writes them. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE) return (text: string) => text
  if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
  if (oid === INT8) return Number
  return pg.types.getTypeParser(oid, format)
}
