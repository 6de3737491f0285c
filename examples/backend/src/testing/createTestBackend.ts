import { sampleNow } from '@clientele/core/testing'
import pg from 'pg'
import { createBackend } from '../createBackend.js'
import { migrate } from '../database/migrate.js'
import { type BackendDatabase, openDatabase } from '../database/openDatabase.js'
import { seed } from '../seed/seed.js'
import type { Role } from '../session/roles.js'
import { startServer } from '../startServer.js'

/** A signed-in client: what its requests carry. */
export interface TestClient {
  readonly headers: Readonly<Record<string, string>>
  /** Sends JSON to a path below `/api`. */
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
}

/** A server with a few hundred customers, over real HTTP. */
export interface TestBackend {
  readonly url: string
  readonly database: BackendDatabase
  signIn(role: Role): Promise<TestClient>
  close(): Promise<void>
}

/** Starts a server on a database of its own: embedded and in memory, or made on a PostgreSQL server. */
export async function createTestBackend(databaseUrl?: string): Promise<TestBackend> {
  const own = databaseUrl ? await createOwnDatabase(databaseUrl) : null
  const database = await openDatabase({ url: own?.url })
  await migrate(database.kysely)
  await seed(database, { now: sampleNow, customers: 120, interactions: 900 })
  const app = createBackend({ database, clock: () => sampleNow })
  const server = await startServer({ app, port: 0 })
  return {
    url: server.url,
    database,
    signIn: (role) => signIn(server.url, role),
    async close() {
      await server.close()
      await database.close()
      await own?.drop()
    },
  }
}

async function signIn(url: string, role: Role): Promise<TestClient> {
  const first = await fetch(`${url}/api/session`)
  const second = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { ...(await credentialsOf(first)), 'Content-Type': 'application/json' },
    body: JSON.stringify({ role }),
  })
  const headers = await credentialsOf(second)
  return {
    headers,
    send: (method, path, body, further) =>
      fetch(`${url}/api${path}`, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...further },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

async function credentialsOf(response: Response): Promise<Record<string, string>> {
  const [cookie = ''] = response.headers.getSetCookie()
  const { csrfToken } = (await response.json()) as { csrfToken: string }
  return { Cookie: cookie.split(';')[0] ?? '', 'X-CSRF-Token': csrfToken }
}

async function createOwnDatabase(serverUrl: string) {
  const name = `clientele_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  await run(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}
