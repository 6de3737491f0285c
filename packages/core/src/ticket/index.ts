import type { PersonName, Reason, Versioned } from '../contract/calls.js'
import type { FileRef } from '../contract/ports.js'
import type { Id, Instant } from '../contract/scalars.js'
import type { FieldDescriptor, FieldValue } from '../field/index.js'
import type { Workflow } from '../workflow/index.js'

/** A ticket as lists show it (S43). */
export interface TicketSummary extends Versioned {
  readonly number: string
  readonly title: string
  readonly type: string
  readonly status: string
  readonly urgency: string
  readonly customer?: { readonly id: Id; readonly name: string } | null
  readonly owner?: PersonName | null
  readonly department?: string | null
  readonly createdAt: Instant
  readonly dueAt?: Instant | null
}

/** A ticket. */
export interface Ticket extends TicketSummary {
  readonly description: string
  readonly step: number
  /** How often the seven steps were begun anew. */
  readonly round: number
  readonly promisedUpdateAt?: Instant | null
  readonly files?: readonly FileRef[]
  readonly custom?: Readonly<Record<string, FieldValue>>
}

/** A ticket as it is written. */
export interface TicketInput {
  readonly title: string
  readonly description: string
  readonly type: string
  readonly urgency: string
  readonly customer?: Id
  readonly department?: string
  readonly owner?: Id
  readonly files?: readonly Id[]
  readonly custom?: Readonly<Record<string, FieldValue>>
}

/** What a ticket list can be narrowed by. */
export interface TicketFilter {
  readonly customer?: Id
  readonly owners?: readonly Id[]
  readonly statuses?: readonly string[]
  readonly types?: readonly string[]
  readonly urgencies?: readonly string[]
  readonly overdue?: boolean
}

/** One entry of a ticket's history. */
export interface TicketEvent extends Versioned {
  readonly kind: string
  readonly at: Instant
  readonly author?: PersonName | null
  /** Who may see it. */
  readonly audience: 'customer' | 'internal'
  readonly text?: string | null
  readonly changes?: readonly { readonly field: string; readonly from?: FieldValue; readonly to?: FieldValue }[]
  readonly files?: readonly FileRef[]
  readonly reason?: Reason
}

/** What a person adds to a ticket's history. */
export interface TicketEntry {
  readonly kind: 'reply' | 'note' | 'progress'
  readonly text: string
  readonly files?: readonly Id[]
  readonly promisedUpdateAt?: Instant
}

/** How tickets live at this backend. */
export interface Lifecycle extends Workflow {
  readonly types: readonly {
    readonly key: string
    readonly department?: string
    readonly fields?: readonly FieldDescriptor[]
  }[]
}
