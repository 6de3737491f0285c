import type { Customer, Wire } from '@clientele/core'
import type { Kysely, Transaction } from 'kysely'
import type { Schema } from '../database/schema.js'
import { notFound, Problem } from '../http/Problem.js'
import type { Role } from '../session/roles.js'
import { toCustomer } from './customerWire.js'

/** Reads one customer file, masked; says `gone` of one that was removed. */
export async function readCustomer(database: Kysely<Schema>, id: string, role: Role): Promise<Wire<Customer>> {
  const row = await database
    .selectFrom('customers')
    .leftJoin('people as owner', 'owner.id', 'customers.owner_id')
    .leftJoin('people as creator', 'creator.id', 'customers.created_by')
    .leftJoin('people as editor', 'editor.id', 'customers.updated_by')
    .selectAll('customers')
    .select(['owner.name as owner_name', 'owner.department_name as owner_department'])
    .select(['creator.name as created_name', 'editor.name as updated_name'])
    .where('customers.id', '=', id)
    .executeTakeFirst()
  if (!row) throw await missing(database, id)
  const contacts = await database
    .selectFrom('contacts')
    .selectAll()
    .where('customer_id', '=', id)
    .orderBy('main', 'desc')
    .orderBy('position')
    .execute()
  const values = await database.selectFrom('sensitive_values').selectAll().where('customer_id', '=', id).execute()
  return toCustomer({ row, contacts, values }, role)
}

/** Refuses the id of no customer. */
export async function requireCustomer(database: Kysely<Schema>, id: string): Promise<void> {
  const row = await database.selectFrom('customers').select('id').where('id', '=', id).executeTakeFirst()
  if (!row) throw await missing(database, id)
}

/** Refuses the id of no customer, and keeps the one that there is from being removed until the write is done. */
export async function lockCustomer(transaction: Transaction<Schema>, id: string): Promise<void> {
  const row = await transaction
    .selectFrom('customers')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw await missing(transaction, id)
}

async function missing(database: Kysely<Schema>, id: string): Promise<Problem> {
  const removed = await database.selectFrom('removed_customers').select('id').where('id', '=', id).executeTakeFirst()
  return removed ? new Problem({ status: 410, code: 'gone' }) : notFound()
}
