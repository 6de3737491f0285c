import type { Condition } from '../condition/index.js'
import type { LocalizedText } from '../contract/scalars.js'
import type { FieldDescriptor } from '../field/index.js'

/** What a state means to everybody, whatever its name. */
export type StateCategory = 'open' | 'waiting' | 'done' | 'archived'

/** One state of a workflow. */
export interface WorkflowState {
  readonly key: string
  readonly label: LocalizedText
  readonly category: StateCategory
}

/** One action of a workflow. */
export interface WorkflowAction {
  readonly key: string
  readonly label: LocalizedText
  readonly from: readonly string[]
  readonly to: string
  /** Absent means everybody. */
  readonly roles?: readonly string[]
  readonly guard?: Condition
  readonly input?: readonly FieldDescriptor[]
}

/** States and the actions between them, as data. */
export interface Workflow {
  readonly initial: string
  readonly states: readonly WorkflowState[]
  readonly actions: readonly WorkflowAction[]
}
