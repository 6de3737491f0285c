import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.js'
import { Problem } from '../http/Problem.js'
import type { Role } from '../session/roles.js'
import type { WriteAnswer, WriteScope } from '../writes/writeOnce.js'
import { addContacts, changeContacts } from './contactWrites.js'
import { columnsOf, emptyCustomer } from './customerColumns.js'
import type { CustomerInputBody, CustomerPatchBody } from './customerInput.js'
import { nextNumber } from './nextNumber.js'
import { readCustomer } from './readCustomer.js'
import { requireOptions } from './requireOptions.js'
import { searchText, sortKey } from './searchKeys.js'
import { replaceSensitive } from './sensitiveWrites.js'

/** Creates a customer under the next number of the year. */
export async function createCustomer(scope: WriteScope, input: CustomerInputBody, role: Role): Promise<WriteAnswer> {
  const { transaction, actorId, now } = scope
  const { address, contacts = [], ...fields } = input
  await requireOptions(transaction, fields)
  const id = randomUUID()
  await transaction
    .insertInto('customers')
    .values({
      id,
      number: await nextNumber(transaction, now),
      ...emptyCustomer,
      ...columnsOf(fields),
      name: input.name,
      created_at: now,
      created_by: actorId,
      updated_at: now,
      updated_by: actorId,
    })
    .execute()
  if (address) await replaceSensitive(transaction, { customer_id: id, contact_id: null, field: 'address' }, address)
  await addContacts(transaction, id, contacts)
  return finish(transaction, id, role, 201)
}

/** Changes a customer, if it still is at the revision that the change was made from. */
export async function updateCustomer(
  scope: WriteScope,
  target: { readonly id: string; readonly revision: string },
  patch: CustomerPatchBody,
  role: Role,
): Promise<WriteAnswer> {
  const { transaction, actorId, now } = scope
  const { address, contacts, ...fields } = patch
  const before = await transaction
    .selectFrom('customers')
    .select(['grade', 'industry', 'region', 'source', 'owner_id as owner', 'custom'])
    .where('id', '=', target.id)
    .executeTakeFirst()
  const kept = before?.custom as CustomerPatchBody['custom']
  const { numUpdatedRows } = await transaction
    .updateTable('customers')
    .set((set) => ({
      ...columnsOf(fields.custom ? { ...fields, custom: { ...kept, ...fields.custom } } : fields),
      revision: set('revision', '+', 1),
      updated_at: now,
      updated_by: actorId,
    }))
    .where('id', '=', target.id)
    .where('revision', '=', versionOf(target.revision))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw await conflict(transaction, target.id, role)
  await requireOptions(transaction, fields, before)
  if (address !== undefined)
    await replaceSensitive(transaction, { customer_id: target.id, contact_id: null, field: 'address' }, address)
  if (contacts) await changeContacts(transaction, target.id, contacts)
  return finish(transaction, target.id, role, 200)
}

/** Removes a customer with all that hangs on it; its id answers `gone` from then on. */
export async function removeCustomer(
  { transaction, actorId, now }: WriteScope,
  target: { readonly id: string; readonly revision: string },
  role: Role,
): Promise<WriteAnswer> {
  const { numDeletedRows } = await transaction
    .deleteFrom('customers')
    .where('id', '=', target.id)
    .where('revision', '=', versionOf(target.revision))
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw await conflict(transaction, target.id, role)
  await transaction
    .insertInto('removed_customers')
    .values({ id: target.id, removed_at: now, removed_by: actorId })
    .execute()
  return { status: 204, body: null }
}

/** Writes what the customer is found and sorted by, and reads it back. */
async function finish(
  transaction: Transaction<Schema>,
  id: string,
  role: Role,
  status: 200 | 201,
): Promise<WriteAnswer> {
  const customer = await readCustomer(transaction, id, role)
  const { number, name, shortName = null } = customer
  const contactNames = customer.contacts.map((contact) => contact.name)
  await transaction
    .updateTable('customers')
    .set({ name_sort: sortKey(name), search_text: searchText({ number, name, shortName, contactNames }) })
    .where('id', '=', id)
    .execute()
  return { status, body: customer, revision: customer.revision }
}

async function conflict(transaction: Transaction<Schema>, id: string, role: Role): Promise<Problem> {
  return new Problem({ status: 412, code: 'conflict', current: await readCustomer(transaction, id, role) })
}

/** A revision that we never gave out belongs to no version. */
function versionOf(revision: string): number {
  const [, version] = /^r(\d{1,9})$/.exec(revision) ?? []
  return version === undefined ? 0 : Number(version)
}
