import type { ContactsTable, CustomersTable, InteractionsTable, SensitiveValuesTable } from '../database/schema.js'

/** A customer's row before its counts and search keys are known. */
export type CustomerDraft = Omit<
  CustomersTable,
  | 'tags'
  | 'custom'
  | 'warnings'
  | 'counts'
  | 'interaction_count'
  | 'last_contact_at'
  | 'last_contact_kind'
  | 'name_sort'
  | 'search_text'
> & {
  readonly tags: readonly string[]
  readonly custom: object
  readonly warnings: readonly object[]
  readonly counts: Readonly<Record<string, number>>
}

/** An interaction's row with its JSON as it is. */
export type InteractionDraft = Omit<InteractionsTable, 'led_to'> & { readonly led_to: object | null }

/** A customer with everything that hangs on it. */
export interface SeedCustomer {
  readonly customer: CustomerDraft
  readonly contacts: readonly ContactsTable[]
  readonly values: readonly SensitiveValuesTable[]
  readonly interactions: readonly InteractionDraft[]
}
