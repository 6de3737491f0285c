import type { ColumnType } from 'kysely'

/** A column written as JSON text and read as what it holds. */
type Json<TValue> = ColumnType<TValue, string, string>

/** A person of the company. */
interface PeopleTable {
  id: string
  name: string
  department: string | null
  /** The department in words. */
  department_name: string | null
  roles: Json<readonly string[]>
  active: boolean
}

/** One entry of a maintained list. */
interface OptionsTable {
  list: string
  value: string
  label: Json<Readonly<Record<string, string>>>
  position: number
  retired: boolean
}

/** A customer; contact details are in `sensitive_values` alone. */
export interface CustomersTable {
  id: string
  number: string
  name: string
  short_name: string | null
  grade: string | null
  industry: string | null
  region: string | null
  source: string | null
  owner_id: string | null
  since: string | null
  credit_amount: string | null
  credit_currency: string | null
  preferences: string | null
  buying_habits: string | null
  tags: Json<readonly string[]>
  custom: Json<Readonly<Record<string, unknown>>>
  warnings: Json<readonly unknown[]>
  counts: Json<Readonly<Record<string, number>>>
  interaction_count: number
  last_contact_at: string | null
  last_contact_kind: string | null
  revision: number
  created_at: string
  created_by: string | null
  updated_at: string
  updated_by: string | null
  name_sort: string
  search_text: string
}

/** A person at a customer. */
export interface ContactsTable {
  id: string
  customer_id: string
  position: number
  name: string
  job_title: string | null
  main: boolean
}

/** The only place where a phone, an e-mail or an address is in clear. */
export interface SensitiveValuesTable {
  handle: string
  customer_id: string
  contact_id: string | null
  field: 'phone' | 'email' | 'address'
  value: string
  /** Digits of a phone, the lower-case e-mail; empty for an address. */
  search_key: string
}

/** Something that happened with a customer. */
export interface InteractionsTable {
  id: string
  customer_id: string
  kind: string
  at: string
  detail: string
  result: string | null
  subject: string | null
  author_id: string | null
  led_to: Json<{ readonly resource: string; readonly id: string; readonly number: string } | null>
}

/** An uploaded file with its bytes. */
interface FilesTable {
  id: string
  name: string
  media_type: string
  size: number
  customer_id: string | null
  content: Uint8Array
  created_at: string
  created_by: string
}

/** A file that arrives in parts. */
interface UploadsTable {
  token: string
  actor_id: string
  name: string
  media_type: string
  size: number
  customer_id: string | null
  /** How many bytes are here, from the first one on. */
  held: number
  /** The file that was made of it. */
  file_id: string | null
  begun_at: string
  expires_at: string
}

/** The parts of an unfinished upload. */
interface UploadPartsTable {
  token: string
  starts_at: number
  content: Uint8Array
}

/** Customers that were removed, so that asking for one says `gone`. */
interface RemovedCustomersTable {
  id: string
  removed_at: string
  removed_by: string
}

/** Who saw which value, why and when. */
interface RevealAuditTable {
  id: string
  at: string
  actor_id: string
  actor_name: string
  role: string
  customer_id: string
  handle: string
  field: string
  reason: string
}

/** The first answer of each write, so that a repeated send has one effect. */
interface IdempotencyKeysTable {
  actor_id: string
  key: string
  fingerprint: string
  status: number | null
  answer: string | null
  revision: string | null
  created_at: string
}

/** The last customer number given out in a year. */
interface NumberSeriesTable {
  year: number
  last: number
}

/** Facts about this database: its secret, and whether it has been seeded. */
interface SettingsTable {
  key: string
  value: string
}

/** Every table of the reference server. */
export interface Schema {
  people: PeopleTable
  options: OptionsTable
  customers: CustomersTable
  contacts: ContactsTable
  sensitive_values: SensitiveValuesTable
  interactions: InteractionsTable
  files: FilesTable
  uploads: UploadsTable
  upload_parts: UploadPartsTable
  removed_customers: RemovedCustomersTable
  reveal_audit: RevealAuditTable
  idempotency_keys: IdempotencyKeysTable
  number_series: NumberSeriesTable
  settings: SettingsTable
}
