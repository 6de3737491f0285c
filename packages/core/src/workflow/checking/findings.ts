import type { Workflow, WorkflowAction } from '../types.js'

/** What can be wrong with a workflow. */
export type WorkflowFindingCode =
  | 'duplicate-key'
  | 'state-unknown'
  | 'action-from-nowhere'
  | 'nobody-may-act'
  | 'guards-never-hold'
  | 'state-unreachable'
  | 'dead-end'
  | 'done-unreachable'
  | 'may-get-stuck'
  | 'too-many-guards'
  | 'rule-unknown-key'
  | 'forbidden-path'

/** One thing that is wrong with a workflow; a warning is what only may go wrong. */
export interface WorkflowFinding {
  readonly code: WorkflowFindingCode
  readonly severity: 'error' | 'warning'
  readonly path: readonly (string | number)[]
  readonly params?: Readonly<Record<string, string | number>>
}

/** The state `reach` may only be entered after the action `onlyVia` has been taken. */
export interface WorkflowRule {
  readonly reach: string
  readonly onlyVia: string
  /** Actions after which `onlyVia` has to be taken anew, such as opening again. */
  readonly renewedAfter?: readonly string[]
}

/** What a workflow is held to besides its own definition. */
export interface CheckWorkflowOptions {
  /** What no path may break. */
  readonly rules?: readonly WorkflowRule[]
  /** The roles that somebody has; absent takes every role for one that exists. */
  readonly roles?: readonly string[]
}

/** Whether anybody may take the action. */
export function isAllowed({ roles }: WorkflowAction, known: readonly string[] | undefined): boolean {
  return !roles || roles.some((role) => !known || known.includes(role))
}

/** What everything about one workflow is judged by. */
export interface Judged {
  readonly workflow: Workflow
  readonly options: CheckWorkflowOptions
  readonly ways: readonly Way[]
  /** The states that can be reached. */
  readonly reached: ReadonlySet<string>
}

/** One step that somebody can take. */
export interface Way {
  readonly from: string
  readonly action: string
  readonly to: string
}
