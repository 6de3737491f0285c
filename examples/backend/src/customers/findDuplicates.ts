import type { Likeness, Reason, Wire } from '@clientele/core'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../database/schema.js'
import { type Role, roleMay } from '../session/roles.js'
import type { CustomerPatchBody } from './customerInput.js'
import { type SummaryRow, toSummary } from './customerWire.js'
import { likePattern } from './likePattern.js'
import { selectSummaries } from './listCustomers.js'
import { plain, sortKey } from './searchKeys.js'
import { emailKey, phoneDigits } from './sensitiveValues.js'

const mostAnswered = 20

/** Finds customers that resemble what somebody is about to enter: by name, and for those who may see them by contact details. */
export async function findDuplicates(
  database: Kysely<Schema>,
  input: CustomerPatchBody,
  role: Role,
): Promise<readonly Wire<Likeness>[]> {
  const entered = [...(input.contacts?.add ?? []), ...(input.contacts?.change ?? []).map(({ patch }) => patch)]
  const contacts = roleMay(role, 'reveal') ? entered : []
  const names = [input.name, input.shortName].filter((name) => typeof name === 'string').filter(Boolean)
  const [byPhone, byEmail, byName] = await Promise.all([
    ownersOf(
      database,
      'phone',
      contacts.flatMap(({ phone }) => (phone ? phoneForms(phone) : [])),
    ),
    ownersOf(
      database,
      'email',
      contacts.flatMap(({ email }) => (email ? [emailKey(email)] : [])),
    ),
    namesakesOf(database, names),
  ])
  const reasons = new Map<string, Reason[]>()
  const note = (ids: readonly string[], code: string) => {
    for (const id of ids) reasons.set(id, [...(reasons.get(id) ?? []), { code }])
  }
  note(byPhone, 'same-phone')
  note(byEmail, 'same-email')
  note(byName.same, 'same-name')
  note(byName.similar, 'similar-name')
  return answer(database, reasons, role)
}

async function ownersOf(
  database: Kysely<Schema>,
  field: 'phone' | 'email',
  keys: readonly string[],
): Promise<readonly string[]> {
  if (keys.length === 0) return []
  const rows = await database
    .selectFrom('sensitive_values')
    .select('customer_id')
    .distinct()
    .where('field', '=', field)
    .where('search_key', 'in', keys)
    .execute()
  return rows.map((row) => row.customer_id)
}

/** The same written name, names that sound the same, and names of which one holds the other. */
async function namesakesOf(database: Kysely<Schema>, names: readonly string[]) {
  if (names.length === 0) return { same: [], similar: [] }
  const patterns = names
    .map(core)
    .filter((name) => name.length >= 4)
    .map(likePattern)
  const rows = await database
    .selectFrom('customers')
    .select(['id', 'name', 'short_name'])
    .where((where) =>
      where.or([
        where('name_sort', 'in', names.map(sortKey)),
        where(sql<string>`lower(short_name)`, 'in', names.map(plain)),
        ...patterns.map((pattern) => where('search_text', 'like', pattern)),
        ...names.map(
          (name) => sql<boolean>`length(short_name) >= 4 and position(lower(short_name) in ${plain(name)}) > 0`,
        ),
      ]),
    )
    .limit(mostAnswered)
    .execute()
  const written = new Set(names.map(plain))
  const isSame = (row: (typeof rows)[number]) =>
    written.has(plain(row.name)) || written.has(plain(row.short_name ?? ''))
  return {
    same: rows.filter(isSame).map(({ id }) => id),
    similar: rows.filter((row) => !isSame(row)).map(({ id }) => id),
  }
}

/** The ways a phone number may have been written: with and without 0, 00 and 86 before it. */
function phoneForms(phone: string): readonly string[] {
  const key = phoneDigits(phone)
    .replace(/^0+/, '')
    .replace(/^86(?=\d{10,11}$)/, '')
  return ['', '0', '86', '0086'].map((start) => start + key)
}

/** A name without its legal form. */
function core(name: string): string {
  return plain(name)
    .replace(
      /((?:股份|集团)?(?:有限)?(?:责任)?公司|集团|[ ,]+(?:gmbh|co\.?,? ltd\.?|ltd\.?|limited|oü|inc\.?|llc))$/,
      '',
    )
    .trim()
}

async function answer(database: Kysely<Schema>, reasons: ReadonlyMap<string, readonly Reason[]>, role: Role) {
  if (reasons.size === 0) return []
  const rows: readonly SummaryRow[] = await selectSummaries(database)
    .where('customers.id', 'in', [...reasons.keys()])
    .orderBy('customers.number')
    .limit(mostAnswered)
    .execute()
  return rows.map((row) => ({ customer: toSummary(row, role), reasons: reasons.get(row.id) ?? [] }))
}
