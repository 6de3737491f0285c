import type { Workflow, WorkflowAction } from '../types.js'
import { isAllowed, type Way } from './findings.js'
import { guardOutcomes } from './guardOutcomes.js'

/** The steps that somebody can take in some case, between declared states. */
export function waysOf({ states, actions }: Workflow, roles: readonly string[] | undefined): readonly Way[] {
  const declared = new Set(states.map(({ key }) => key))
  return actions
    .filter((action) => isAllowed(action, roles) && canHold(action))
    .flatMap(({ key, from, to }) => from.map((each) => ({ from: each, action: key, to })))
    .filter(({ from, to }) => declared.has(from) && declared.has(to))
}

/** Whether the guards of one action hold in some case. */
export function canHold(action: WorkflowAction): boolean {
  return guardOutcomes([action])?.possible.has(action) ?? true
}

/** The states that can be reached from these. */
export function reachedFrom(starts: readonly string[], ways: readonly Way[]): ReadonlySet<string> {
  const reached = new Set(starts)
  // A set hands out what is added while it is walked.
  for (const state of reached) for (const { from, to } of ways) if (from === state) reached.add(to)
  return reached
}

/** The same ways, gone backwards. */
export function backwards(ways: readonly Way[]): readonly Way[] {
  return ways.map(({ from, action, to }) => ({ from: to, action, to: from }))
}
