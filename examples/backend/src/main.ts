import { createBackend, migrate, openDatabase, seed, startServer } from './index.js'

const environment = process.env
const say = (line: string) => console.log(line)

/** Opens the database, fills it on the first start, and answers until it is told to stop. */
async function main(): Promise<void> {
  const folder = environment.DATA_FOLDER ?? '.data/pglite'
  say(environment.DATABASE_URL ? 'Connecting to PostgreSQL …' : `Opening the embedded database in ${folder} …`)
  const database = await openDatabase({ url: environment.DATABASE_URL, folder })
  const end = async () => {
    await server?.close()
    await database.close()
    process.exit(0)
  }
  let server: Awaited<ReturnType<typeof startServer>> | undefined
  let ending = false
  const onEnd = () => {
    if (ending) process.exit(130)
    ending = true
    void end()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onEnd)
  process.on('disconnect', onEnd)

  const migrated = await migrate(database.kysely)
  if (migrated.length > 0) say(`Made the tables (${migrated.join(', ')}).`)
  say('Looking for data …')
  const outcome = await seed(database)
  say(
    outcome.seeded
      ? `Filled the database: ${outcome.customers} customers, ${outcome.contacts} contacts, ${outcome.interactions} interactions.`
      : 'The data of the last start is in place.',
  )
  const app = createBackend({
    database,
    staticDirectory: environment.STATIC_FOLDER,
    ...(environment.LOG_REQUESTS ? { log: say } : {}),
  })
  server = await startServer({ app, port: Number(environment.PORT ?? 8787) })
  say(`Listening on ${server.url}`)
  process.send?.({ type: 'listening', url: server.url, port: server.port })
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The server could not start.')
  process.exit(1)
})
