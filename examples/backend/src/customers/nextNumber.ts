import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.js'

/** Gives out the next customer number of the year: C2026001, C2026002, …; never one twice, a refused write aside. */
export async function nextNumber(transaction: Transaction<Schema>, now: string): Promise<string> {
  const year = Number(now.slice(0, 4))
  const { last } = await transaction
    .insertInto('number_series')
    .values({ year, last: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((set) => ({ last: set('number_series.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `C${year}${String(last).padStart(3, '0')}`
}
