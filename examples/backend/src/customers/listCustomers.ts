import type { CustomerSummary, Wire } from '@clientele/core'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../database/schema.js'
import type { Environment } from '../Environment.js'
import { answerPage, type WirePage } from '../paging/answerPage.js'
import { readCursor } from '../paging/cursor.js'
import { inOrder, isAfter, type KeyValue, orderOf } from '../paging/keyset.js'
import { pageSize } from '../paging/listQuery.js'
import type { Role } from '../session/roles.js'
import { countAll } from './countCustomers.js'
import { type CustomerQuery, customerCondition } from './customerFilter.js'
import { type SummaryRow, toSummary } from './customerWire.js'

const sortColumns = {
  number: sql`customers.number COLLATE "C"`,
  name: sql`customers.name_sort COLLATE "C"`,
  grade: sql`customers.grade COLLATE "C"`,
  since: sql`customers.since`,
  lastContact: sql`customers.last_contact_at`,
}

const keyOf: Readonly<Record<string, (row: SummaryRow) => KeyValue>> = {
  number: (row) => row.number,
  name: (row) => row.name_sort,
  grade: (row) => row.grade,
  since: (row) => row.since,
  lastContact: (row) => row.last_contact_at,
}

/** One page of customers. */
export async function listCustomers(
  environment: Environment,
  query: CustomerQuery,
  role: Role,
): Promise<WirePage<Wire<CustomerSummary>>> {
  const sort = query.sort?.length ? query.sort : [{ by: 'lastContact', direction: 'descending' as const }]
  const order = orderOf(sort, sortColumns, sql`customers.id COLLATE "C"`)
  const size = pageSize(query.page)
  const signer = await environment.signer()
  const scope = { list: 'customers', query }
  const page = inOrder(selectSummaries(environment.database).where(customerCondition(query, role)), order)
  const after = query.page?.after && isAfter(order, readCursor(signer, scope, query.page.after))
  const rows = await (after ? page.where(after) : page).limit(size + 1).execute()
  return answerPage({
    rows,
    size,
    total: await countAll(environment.database, query, role),
    scope,
    signer,
    keysOf: (row) => [...sort.map(({ by }) => keyOf[by]?.(row) ?? null), row.id],
    itemOf: (row) => toSummary(row, role),
  })
}

/** Customers as lists show them, each with its owner and its main contact. */
export function selectSummaries(database: Kysely<Schema>) {
  return database
    .selectFrom('customers')
    .leftJoin('people as owner', 'owner.id', 'customers.owner_id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('contacts')
          .select(['contacts.id', 'contacts.name'])
          .whereRef('contacts.customer_id', '=', 'customers.id')
          .orderBy('contacts.main', 'desc')
          .orderBy('contacts.position')
          .limit(1)
          .as('main'),
      (join) => join.onTrue(),
    )
    .leftJoin('sensitive_values as phone', (join) =>
      join.onRef('phone.contact_id', '=', 'main.id').on('phone.field', '=', 'phone'),
    )
    .selectAll('customers')
    .select(['owner.name as owner_name', 'owner.department_name as owner_department'])
    .select(['main.id as contact_id', 'main.name as contact_name'])
    .select(['phone.handle as phone_handle', 'phone.value as phone_value'])
}
