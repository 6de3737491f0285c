import type { PersonName, Versioned } from '../contract/calls.js'
import type { Id, PlannedTime } from '../contract/scalars.js'
import type { FieldValue } from '../field/index.js'

/** A visit as lists show it. */
export interface VisitSummary extends Versioned {
  readonly number: string
  readonly customer: { readonly id: Id; readonly name: string }
  readonly status: string
  readonly planned?: PlannedTime | null
  readonly visitor?: PersonName | null
}

/** The dossier of a visit. */
export interface Visit extends VisitSummary {
  readonly method?: string | null
  readonly purpose?: string | null
  /** The papers of the dossier: sheet records that carry this visit's id. */
  readonly sheets?: readonly { readonly kind: string; readonly id: Id; readonly status: string }[]
  readonly custom?: Readonly<Record<string, FieldValue>>
}

/** A visit as it is written. */
export interface VisitInput {
  readonly customer: Id
  readonly planned?: PlannedTime
  readonly visitor?: Id
  readonly method?: string
  readonly purpose?: string
  readonly custom?: Readonly<Record<string, FieldValue>>
}

/** What a visit list can be narrowed by. */
export interface VisitFilter {
  readonly customer?: Id
  readonly visitors?: readonly Id[]
  readonly statuses?: readonly string[]
}
