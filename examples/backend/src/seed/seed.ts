import type { BackendDatabase } from '../database/openDatabase.js'
import { generateCustomers } from './generateCustomers.js'
import { generateInteractions } from './generateInteractions.js'
import { loadRows } from './loadRows.js'
import { createRandom } from './random.js'
import type { SeedCustomer } from './SeedRows.js'
import { samplePeople, sampleRows } from './sampleRows.js'

/** How much is made, and when. */
export interface SeedOptions {
  /** What time it is, UTC. @default the clock of the machine */
  readonly now?: string
  /** Customers altogether. @default 2043 */
  readonly customers?: number
  /** Interactions altogether. @default 30000 */
  readonly interactions?: number
}

/** What a seed has done. */
export type SeedOutcome =
  | { readonly seeded: false }
  | {
      readonly seeded: true
      readonly customers: number
      readonly contacts: number
      readonly interactions: number
    }

/** Fills an empty database, once and as a whole: one that was cut short left nothing and is done again. */
export async function seed(database: BackendDatabase, options: SeedOptions = {}): Promise<SeedOutcome> {
  if (await isSeeded(database)) return { seeded: false }
  const rows = seedRows(options)
  try {
    await database.load((loader) => loadRows(loader, rows))
  } catch (error) {
    // Another server that started at the same time was faster.
    if (await isSeeded(database)) return { seeded: false }
    throw error
  }
  return {
    seeded: true,
    customers: rows.length,
    contacts: rows.reduce((sum, { contacts }) => sum + contacts.length, 0),
    interactions: rows.reduce((sum, { interactions }) => sum + interactions.length, 0),
  }
}

async function isSeeded({ kysely }: BackendDatabase): Promise<boolean> {
  const mark = await kysely.selectFrom('settings').select('value').where('key', '=', 'seed').executeTakeFirst()
  return mark !== undefined
}

function seedRows({
  now = new Date().toISOString(),
  customers = 2043,
  interactions = 30_000,
}: SeedOptions): readonly SeedCustomer[] {
  const random = createRandom(20261120)
  const sample = sampleRows(now)
  const generated = generateCustomers({
    count: Math.max(0, customers - sample.length),
    now,
    random,
    taken: new Set(sample.flatMap(({ customer }) => [customer.number, customer.name])),
    owners: samplePeople.filter(({ roles }) => roles?.includes('manager')).map(({ id }) => id),
  })
  const known = sample.reduce((sum, each) => sum + each.interactions.length, 0)
  const histories = generateInteractions(generated, {
    count: Math.max(0, interactions - known),
    now,
    random,
    authors: samplePeople.filter(({ roles }) => roles && roles.length > 0).map(({ id }) => id),
  })
  return [...sample, ...histories]
}
