import { customerGrades } from '@clientele/core'
import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.js'
import { invalid } from '../http/Problem.js'
import type { CustomerPatchBody } from './customerInput.js'

const listOf = { industry: 'industries', region: 'regions', source: 'customer-sources' } as const

type Chosen = Pick<CustomerPatchBody, 'grade' | 'owner' | keyof typeof listOf>

/** Refuses values that the directory does not offer; whoever has one already may keep it. */
export async function requireOptions(
  transaction: Transaction<Schema>,
  chosen: Chosen,
  before: Chosen = {},
): Promise<void> {
  const isNew = (field: keyof Chosen) => (chosen[field] ?? null) !== null && chosen[field] !== before[field]
  const refused: string[] = []
  for (const field of ['industry', 'region', 'source'] as const) {
    if (isNew(field) && !(await isOffered(transaction, listOf[field], chosen[field] ?? ''))) refused.push(field)
  }
  if (isNew('grade') && !customerGrades.some((grade) => grade === chosen.grade)) refused.push('grade')
  if (isNew('owner') && !(await isActivePerson(transaction, chosen.owner ?? ''))) refused.push('owner')
  if (refused.length > 0) throw invalid(refused.map((field) => ({ path: [field], reason: { code: 'unknown-option' } })))
}

async function isOffered(transaction: Transaction<Schema>, list: string, value: string): Promise<boolean> {
  const option = await transaction
    .selectFrom('options')
    .select('value')
    .where('list', '=', list)
    .where('value', '=', value)
    .where('retired', '=', false)
    .executeTakeFirst()
  return option !== undefined
}

async function isActivePerson(transaction: Transaction<Schema>, id: string): Promise<boolean> {
  const person = await transaction
    .selectFrom('people')
    .select('id')
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst()
  return person !== undefined
}
