import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.js'
import { invalid } from '../http/Problem.js'
import type { ContactInputBody, ContactPatchBody, CustomerPatchBody } from './customerInput.js'
import { replaceSensitive } from './sensitiveWrites.js'

/** Adds contacts behind those that are there. */
export async function addContacts(
  transaction: Transaction<Schema>,
  customerId: string,
  contacts: readonly ContactInputBody[],
): Promise<void> {
  const { next } = await transaction
    .selectFrom('contacts')
    .select((select) => select.fn.coalesce(select.fn.max('position'), select.lit(-1)).as('next'))
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow()
  for (const [index, contact] of contacts.entries()) {
    const id = randomUUID()
    const { name, jobTitle = null, main = false } = contact
    if (main) await clearMain(transaction, customerId)
    await transaction
      .insertInto('contacts')
      .values({ id, customer_id: customerId, position: next + 1 + index, name, job_title: jobTitle, main })
      .execute()
    await writeDetails(transaction, customerId, id, contact)
  }
}

/** Changes, removes and adds contacts; one that the customer does not have is refused. */
export async function changeContacts(
  transaction: Transaction<Schema>,
  customerId: string,
  { add = [], remove = [], change = [] }: NonNullable<CustomerPatchBody['contacts']>,
): Promise<void> {
  await requireContacts(transaction, customerId, [...remove, ...change.map(({ id }) => id)])
  for (const { id, patch } of change) await changeContact(transaction, customerId, id, patch)
  if (remove.length > 0) await transaction.deleteFrom('contacts').where('id', 'in', remove).execute()
  await addContacts(transaction, customerId, add)
}

async function changeContact(
  transaction: Transaction<Schema>,
  customerId: string,
  id: string,
  patch: ContactPatchBody,
): Promise<void> {
  if (patch.main) await clearMain(transaction, customerId)
  const columns = {
    ...(patch.name === undefined ? {} : { name: patch.name }),
    ...(patch.jobTitle === undefined ? {} : { job_title: patch.jobTitle }),
    ...(patch.main === undefined ? {} : { main: patch.main ?? false }),
  }
  if (Object.keys(columns).length > 0)
    await transaction.updateTable('contacts').set(columns).where('id', '=', id).execute()
  await writeDetails(transaction, customerId, id, patch)
}

async function writeDetails(
  transaction: Transaction<Schema>,
  customerId: string,
  contactId: string,
  details: Pick<ContactPatchBody, 'phone' | 'email'>,
): Promise<void> {
  for (const field of ['phone', 'email'] as const) {
    const value = details[field]
    if (value !== undefined)
      await replaceSensitive(transaction, { customer_id: customerId, contact_id: contactId, field }, value)
  }
}

/** There is one main contact. */
async function clearMain(transaction: Transaction<Schema>, customerId: string): Promise<void> {
  await transaction.updateTable('contacts').set({ main: false }).where('customer_id', '=', customerId).execute()
}

async function requireContacts(
  transaction: Transaction<Schema>,
  customerId: string,
  named: readonly string[],
): Promise<void> {
  const rows = await transaction.selectFrom('contacts').select('id').where('customer_id', '=', customerId).execute()
  const ids = new Set(rows.map(({ id }) => id))
  const unknown = named.filter((id) => !ids.has(id))
  if (unknown.length > 0)
    throw invalid(unknown.map((id) => ({ path: ['contacts', id], reason: { code: 'unknown-option' } })))
}
