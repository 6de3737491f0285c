import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect } from 'kysely'
import { copyLine } from './copyText.js'
import { lockFolder } from './lockFolder.js'
import type { BackendDatabase, BulkLoader } from './openDatabase.js'
import type { Schema } from './schema.js'

/** Opens the embedded database in a folder of its own, or in memory. */
export async function openPglite(folder?: string): Promise<BackendDatabase> {
  const unlock = folder ? await lockFolder(folder) : async () => undefined
  try {
    const pglite = folder ? await openFolder(folder) : await create()
    const kysely = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) })
    const close = async () => {
      if (!pglite.closed) await pglite.close()
      await unlock()
    }
    return { engine: 'pglite', kysely, load: (run) => load(pglite, run), close }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** A first start that was cut short leaves its mark, and the half-made files are made again. */
async function openFolder(folder: string): Promise<PGlite> {
  const data = join(folder, 'data')
  const unfinished = join(folder, 'unfinished')
  if (existsSync(unfinished)) await rm(data, { recursive: true, force: true })
  if (!existsSync(data)) await writeFile(unfinished, 'The database in this folder is being made.\n')
  await mkdir(data, { recursive: true })
  const pglite = await create(data)
  await rm(unfinished, { force: true })
  return pglite
}

function create(dataDir?: string): Promise<PGlite> {
  return PGlite.create({
    ...(dataDir ? { dataDir } : {}),
    extensions: { pg_trgm },
    parsers: {
      [types.DATE]: (text) => text,
      [types.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
      [types.INT8]: Number,
    },
  })
}

async function load(pglite: PGlite, run: (loader: BulkLoader) => Promise<void>): Promise<void> {
  await pglite.transaction((transaction) =>
    run({
      async copy(table, columns, rows) {
        const blob = new Blob([rows.map(copyLine).join('')])
        await transaction.query(`COPY ${table} (${columns.join(', ')}) FROM '/dev/blob'`, [], { blob })
      },
    }),
  )
}
