import type { Workflow } from '../types.js'
import { checkKeys } from './checkKeys.js'
import { checkRules } from './checkRules.js'
import { checkStates } from './checkStates.js'
import type { CheckWorkflowOptions, WorkflowFinding } from './findings.js'
import { reachedFrom, waysOf } from './ways.js'

/** Walks every state that can be reached and tells what is wrong with the workflow, in the order of its definition. */
export function checkWorkflow(workflow: Workflow, options: CheckWorkflowOptions = {}): readonly WorkflowFinding[] {
  const ways = waysOf(workflow, options.roles)
  const reached = reachedFrom([workflow.initial], ways)
  const judged = { workflow, options, ways, reached }
  return [...checkKeys(judged), ...checkStates(judged), ...checkRules(judged)]
}
