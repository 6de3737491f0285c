import type { BackendDatabase } from './index.js'
import { createBackend, forgetOldKeys, forgetOldUploads, migrate, openDatabase, seed, startServer } from './index.js'

const environment = process.env
const say = (line: string) => console.log(line)

/** How long an orderly end may take. */
const endMilliseconds = 5_000

/** Opens the database, fills it on the first start, and answers until it is told to stop. */
async function main(): Promise<void> {
  const folder = environment.DATA_FOLDER ?? '.data/pglite'
  say(environment.DATABASE_URL ? 'Connecting to PostgreSQL …' : `Opening the embedded database in ${folder} …`)
  const ends: (() => Promise<void>)[] = []
  endOnSignal(ends)
  const database = await openDatabase({ url: environment.DATABASE_URL, folder })
  ends.push(database.close)
  await fill(database)
  await forgetOldKeys(database.kysely, new Date().toISOString())
  await forgetOldUploads(database.kysely, new Date().toISOString())
  const app = createBackend({
    database,
    staticDirectory: environment.STATIC_FOLDER,
    hostNames: environment.HOST_NAMES?.split(',').map((name) => name.trim()) ?? [],
    ...(environment.LOG_REQUESTS ? { log: say } : {}),
  })
  const server = await startServer({ app, port: Number(environment.PORT ?? 8787) })
  ends.unshift(server.close)
  say(`Listening on ${server.url}`)
  process.send?.({ type: 'listening', url: server.url, port: server.port })
}

async function fill(database: BackendDatabase): Promise<void> {
  const made = await migrate(database.kysely)
  say(made.length > 0 ? 'Made the tables. Filling them …' : 'Looking for the data of the last start …')
  const outcome = await seed(database)
  say(
    outcome.seeded
      ? `Wrote ${outcome.customers} customers, ${outcome.contacts} contacts and ${outcome.interactions} interactions.`
      : 'The data is in place.',
  )
}

/** A second Ctrl-C does not wait; nor does anybody wait for an end that hangs. */
function endOnSignal(ends: readonly (() => Promise<void>)[]): void {
  let ending = false
  const end = async () => {
    ending = true
    setTimeout(() => process.exit(1), endMilliseconds).unref()
    for (const close of ends) await close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => (ending ? process.exit(130) : void end()))
  // Whoever started us is gone.
  process.on('disconnect', () => ending || void end())
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The server could not start.')
  process.exit(1)
})
