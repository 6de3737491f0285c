import { searchText, sortKey } from '../customers/searchKeys.js'
import type { CopyValue } from '../database/copyText.js'
import type { BulkLoader } from '../database/openDatabase.js'
import type { Schema } from '../database/schema.js'
import type { SeedCustomer } from './SeedRows.js'
import { sampleActors, sampleOptions, samplePeople } from './sampleRows.js'

/** Copies everything in, and last of all the mark that says so. */
export async function loadRows(loader: BulkLoader, rows: readonly SeedCustomer[]): Promise<void> {
  const copy = (table: keyof Schema, records: readonly Readonly<Record<string, CopyValue>>[]) => {
    const columns = Object.keys(records[0] ?? {})
    if (columns.length === 0) return Promise.resolve()
    const values = records.map((record) => columns.map((column) => record[column] ?? null))
    return loader.copy(table, columns, values)
  }
  await copy('people', people())
  await copy('options', options())
  await copy('customers', rows.map(customerRow))
  await copy(
    'contacts',
    rows.flatMap(({ contacts }) => contacts.map((contact) => ({ ...contact }))),
  )
  await copy(
    'sensitive_values',
    rows.flatMap(({ values }) => values.map((value) => ({ ...value }))),
  )
  await copy(
    'interactions',
    rows.flatMap(({ interactions }) => interactions.map((each) => ({ ...each }))),
  )
  await copy('number_series', numberSeries(rows))
  await copy('settings', [
    ...Object.entries(sampleActors).map(([role, id]) => ({ key: `actor:${role}`, value: id })),
    { key: 'seed', value: '1' },
  ])
}

function people() {
  return samplePeople.map(({ id, name, department = null, departmentName = null, roles = [], active }) => ({
    id,
    name,
    department,
    department_name: departmentName,
    roles: [...roles],
    active,
  }))
}

function options() {
  return Object.entries(sampleOptions).flatMap(([list, entries]) =>
    entries.map(({ value, label, retired = false }, position) => ({ list, value, label, position, retired })),
  )
}

function customerRow({ customer, contacts, interactions }: SeedCustomer) {
  const { number, name, short_name: shortName } = customer
  const latest = interactions.reduce<SeedCustomer['interactions'][number] | null>(
    (newest, each) => (newest && newest.at >= each.at ? newest : each),
    null,
  )
  return {
    ...customer,
    interaction_count: interactions.length,
    last_contact_at: latest?.at ?? null,
    last_contact_kind: latest?.kind ?? null,
    name_sort: sortKey(name),
    search_text: searchText({ number, name, shortName, contactNames: contacts.map((contact) => contact.name) }),
  }
}

/** New numbers go on after the highest of each year. */
function numberSeries(rows: readonly SeedCustomer[]) {
  const highest = new Map<number, number>()
  for (const { customer } of rows) {
    const [, year = '', serial = ''] = /^C(\d{4})(\d+)$/.exec(customer.number) ?? []
    if (year) highest.set(Number(year), Math.max(highest.get(Number(year)) ?? 0, Number(serial)))
  }
  return [...highest].map(([year, last]) => ({ year, last }))
}
