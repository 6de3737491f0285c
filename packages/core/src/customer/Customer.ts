import type { Attribution, Patch, PersonName, Reason, RecordRef, Versioned } from '../contract/calls.js'
import type { CalendarDate, Id, Instant, MaskedValue, Money, Secret } from '../contract/scalars.js'
import type { FieldValue } from '../field/index.js'

/** The grades of S16, best first; a backend may send others, which are shown as they are. */
export const customerGrades = ['A', 'B', 'C', 'D', 'E'] as const

/** A person at the customer (S01, S02). */
export interface Contact {
  readonly id: Id
  readonly name: string
  readonly jobTitle?: string | null
  readonly main?: boolean
  readonly phone?: MaskedValue | null
  readonly email?: MaskedValue | null
}

/** Something about a customer that costs money if nobody looks (S83). */
export interface CustomerWarning {
  readonly id: Id
  /** Names the warning: `receivable`, `sales-progress`, … */
  readonly code: string
  readonly severity?: 'warning' | 'danger'
  /** Why it was raised, with its figures. */
  readonly reason: Reason
}

/** How many records of each kind hang on a customer. */
export interface CustomerCounts {
  readonly interactions?: number
  readonly tickets?: number
  readonly openTickets?: number
  readonly overdueTickets?: number
  readonly visits?: number
  readonly contracts?: number
  readonly files?: number
}

/** A customer as lists show it (S06). */
export interface CustomerSummary extends Versioned {
  /** Given by the system, read-only (S02). */
  readonly number: string
  readonly name: string
  /** One of `customerGrades`, or a value of the backend's own. */
  readonly grade?: string | null
  /** A value of the directory list `industries`. */
  readonly industry?: string | null
  /** A value of the directory list `regions`. */
  readonly region?: string | null
  readonly owner?: PersonName | null
  readonly mainContact?: Pick<Contact, 'id' | 'name' | 'phone'> | null
  /** Start of the relationship. */
  readonly since?: CalendarDate | null
  /** The latest interaction: when, and of what kind. */
  readonly lastContact?: { readonly at: Instant; readonly kind: string } | null
  readonly counts?: CustomerCounts
}

/** A customer file (S01). */
export interface Customer extends CustomerSummary {
  readonly shortName?: string | null
  /** A value of the directory list `customer-sources`. */
  readonly source?: string | null
  readonly address?: MaskedValue | null
  readonly creditLimit?: Money | null
  readonly preferences?: string | null
  readonly buyingHabits?: string | null
  /** Values of the directory list `customer-tags`. */
  readonly tags?: readonly string[]
  readonly contacts: readonly Contact[]
  readonly warnings?: readonly CustomerWarning[]
  /** Fields of the team's own, by key. */
  readonly custom?: Readonly<Record<string, FieldValue>>
  readonly created?: Attribution
  readonly updated?: Attribution
  /** The revision as people count it: 37. */
  readonly version?: number
}

/** A contact as it is written; sensitive values are typed, never echoed. */
export interface ContactInput {
  readonly id?: Id
  readonly name: string
  readonly jobTitle?: string
  readonly main?: boolean
  readonly phone?: Secret
  readonly email?: Secret
}

/** A customer as it is written (S02: name, industry, start, contact and contact details are required). */
export interface CustomerInput {
  readonly name: string
  readonly shortName?: string
  readonly grade?: string
  readonly industry?: string
  readonly region?: string
  readonly source?: string
  readonly owner?: Id
  readonly since?: CalendarDate
  readonly address?: Secret
  readonly creditLimit?: Money
  readonly preferences?: string
  readonly buyingHabits?: string
  readonly tags?: readonly string[]
  readonly contacts?: readonly ContactInput[]
  /** In a patch by key, as all fields are: absent = unchanged, null = cleared. */
  readonly custom?: Readonly<Record<string, FieldValue>>
}

/** The fields of a customer that can be written, in the order of the file. */
export const customerInputFields = [
  'name',
  'shortName',
  'grade',
  'industry',
  'region',
  'source',
  'owner',
  'since',
  'address',
  'creditLimit',
  'preferences',
  'buyingHabits',
  'tags',
  'contacts',
  'custom',
] as const satisfies readonly (keyof CustomerInput)[]

/** A change of a customer. */
export type CustomerPatch = Patch<CustomerInput>

/** What a customer list can be narrowed by; every named value must hold. */
export interface CustomerFilter {
  readonly grades?: readonly string[]
  readonly industries?: readonly string[]
  readonly regions?: readonly string[]
  readonly owners?: readonly Id[]
  readonly tags?: readonly string[]
  readonly lastContactSince?: CalendarDate
}

/** The orders a customer list may be asked for. */
export type CustomerSort = 'number' | 'name' | 'grade' | 'since' | 'lastContact'

/** Something that happened with a customer (S53). */
export interface Interaction extends Versioned {
  /** `call`, `email`, `visit`, `chat`, `complaint`, `document`, `note`, or a value of the backend's own. */
  readonly kind: string
  readonly at: Instant
  /** What was said or done, in a line or a page. */
  readonly detail: string
  readonly result?: string | null
  /** The person contacted. */
  readonly subject?: string | null
  readonly author?: PersonName | null
  /** What it turned into, such as a ticket. */
  readonly ledTo?: (RecordRef & { readonly number: string }) | null
}

/** An interaction as it is written. */
export interface InteractionInput {
  readonly kind: string
  readonly at: Instant
  readonly detail: string
  readonly result?: string
  readonly subject?: string
}

/** What a customer's interactions can be narrowed by. */
export interface InteractionFilter {
  readonly kinds?: readonly string[]
  readonly since?: Instant
  readonly until?: Instant
}

/** A customer that resembles another, and why (S08). */
export interface Likeness {
  readonly customer: CustomerSummary
  readonly reasons: readonly Reason[]
}
