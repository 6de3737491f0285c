import type { Condition, Operand } from '../condition/index.js'
import type { Reason, Rights } from '../contract/calls.js'
import type { CalendarDate, Instant, LocalizedText } from '../contract/scalars.js'
import type { FieldDescriptor, FieldValue } from '../field/index.js'

/** What a state means to everybody, whatever its name. */
export type StateCategory = 'open' | 'waiting' | 'done' | 'archived'

/** One state of a workflow; `done` and `archived` are where a record may stay for good. */
export interface WorkflowState {
  readonly key: string
  readonly label: LocalizedText
  readonly category: StateCategory
}

/** What must hold before an action may be taken, and what is answered while it does not. */
export interface WorkflowGuard {
  /** Reads the fields of the record; whoever asks stands at `actor`, with `id` and `roles`. */
  readonly when: Condition
  readonly refusal: Reason
}

/** What an action does besides moving to its next state; whoever keeps the record carries it out. */
export type WorkflowEffect =
  /** The operand reads like a guard; what was typed for the action stands at `input`. */
  { readonly set: string; readonly to: Operand } | { readonly notify: string }

/** One action of a workflow. */
export interface WorkflowAction {
  readonly key: string
  readonly label: LocalizedText
  readonly from: readonly string[]
  readonly to: string
  /** One of these suffices; absent means everybody. */
  readonly roles?: readonly string[]
  /** All must hold; the first that does not says why. */
  readonly guards?: readonly WorkflowGuard[]
  readonly input?: readonly FieldDescriptor[]
  readonly effects?: readonly WorkflowEffect[]
}

/** States and the actions between them, as data. */
export interface Workflow {
  readonly initial: string
  readonly states: readonly WorkflowState[]
  readonly actions: readonly WorkflowAction[]
}

/** A record in a workflow: a ticket, a visit, a sheet. */
export interface WorkflowRecord {
  readonly status: string
  readonly rights?: Rights
  /** Where the fields stand, if not in the record itself. */
  readonly values?: Readonly<Record<string, FieldValue>>
}

/** Who takes an action. */
export interface WorkflowActor {
  readonly id: string
  readonly roles: readonly string[]
  /**
   * Whose days the conditions count.
   * @default 'UTC'
   */
  readonly zone?: string
  /** What stands at `today` in conditions. */
  readonly today?: CalendarDate
  /** What stands at `now` in conditions. */
  readonly now?: Instant
}
