import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleNow } from '@clientele/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from './database/migrate.js'
import { type BackendDatabase, openDatabase } from './database/openDatabase.js'
import { seed } from './seed/seed.js'

const few = { now: sampleNow, customers: 40, interactions: 400 }

async function countOf(database: BackendDatabase, table: 'customers' | 'interactions' | 'contacts' | 'settings') {
  const { count } = await database.kysely
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

describe('the first start', () => {
  let folder: string
  let database: BackendDatabase

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clientele-data-'))
    await writeFile(join(folder, 'unfinished'), '')
    database = await openDatabase({ folder })
  }, 60_000)

  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })

  it('makes the tables once', async () => {
    expect(await migrate(database.kysely)).toEqual(['0001-customers', '0002-writes', '0003-uploads'])
    expect(await migrate(database.kysely)).toEqual([])
  })

  it('leaves nothing behind when it is cut short, and begins anew', async () => {
    const cut: BackendDatabase = {
      ...database,
      load: (run) =>
        database.load((loader) =>
          run({
            copy: (table, columns, rows) =>
              table === 'interactions'
                ? Promise.reject(new Error('The power failed.'))
                : loader.copy(table, columns, rows),
          }),
        ),
    }
    await expect(seed(cut, few)).rejects.toThrow('The power failed.')
    expect(await countOf(database, 'customers')).toBe(0)
    expect(await seed(database, few)).toMatchObject({ seeded: true, customers: 40, interactions: 400 })
  })

  it('keeps the data of the start before', async () => {
    await database.kysely.updateTable('customers').set({ preferences: 'kept' }).where('id', '=', 'c-huadong').execute()
    await database.close()
    database = await openDatabase({ folder })
    expect(await migrate(database.kysely)).toEqual([])
    expect(await seed(database, few)).toEqual({ seeded: false })
    const kept = await database.kysely
      .selectFrom('customers')
      .select('preferences')
      .where('id', '=', 'c-huadong')
      .executeTakeFirst()
    expect(kept?.preferences).toBe('kept')
    expect(existsSync(join(folder, 'unfinished'))).toBe(false)
  }, 30_000)

  it('keeps a second process out of its folder', async () => {
    await expect(openDatabase({ folder })).rejects.toThrow(/in use by process \d+/)
  })
})

describe('the seed', () => {
  let database: BackendDatabase

  beforeAll(async () => {
    database = await openDatabase()
    await migrate(database.kysely)
    await seed(database, { now: '2027-03-02T00:30:00.000Z' })
  }, 60_000)

  afterAll(() => database.close())

  it('is of the size of a company', async () => {
    expect(await countOf(database, 'customers')).toBe(2043)
    expect(await countOf(database, 'interactions')).toBe(30_000)
    expect(await countOf(database, 'contacts')).toBeGreaterThan(4500)
  })

  it('holds the ten customers of the picture, and no other with that character', async () => {
    const rows = await database.kysely
      .selectFrom('customers')
      .select('number')
      .where('search_text', 'like', '%测%')
      .orderBy('number')
      .execute()
    expect(rows.map(({ number }) => number)).toEqual([
      'C2015630',
      'C2016318',
      'C2017204',
      'C2018842',
      'C2019077',
      'C2020115',
      'C2021406',
      'C2022391',
      'C2023018',
      'C2023901',
    ])
  })

  it('counts what it holds, and knows nothing of tomorrow', async () => {
    const huadong = await database.kysely
      .selectFrom('customers')
      .select(['interaction_count', 'last_contact_at', 'last_contact_kind', 'updated_at'])
      .where('id', '=', 'c-huadong')
      .executeTakeFirstOrThrow()
    expect(huadong).toEqual({
      interaction_count: 128,
      last_contact_at: '2027-03-01T01:40:00.000Z',
      last_contact_kind: 'call',
      updated_at: '2027-03-01T06:48:00.000Z',
    })
    const later = await database.kysely
      .selectFrom('interactions')
      .select('id')
      .where('at', '>', '2027-03-02T00:30:00.000Z')
      .execute()
    expect(later).toEqual([])
  })

  it('speaks of the days that its moments fall on', async () => {
    const [first, second] = await database.kysely
      .selectFrom('interactions')
      .select(['detail', 'led_to'])
      .where('customer_id', '=', 'c-huadong')
      .orderBy('at', 'desc')
      .limit(2)
      .execute()
    expect(first?.led_to?.number).toBe('T20270301-0042')
    expect(second?.detail).toBe('发出年度维保续约报价，有效期至 3 月 29 日')
  })
})
