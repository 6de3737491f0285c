export { checkWorkflow } from './checking/checkWorkflow.js'
export type {
  CheckWorkflowOptions,
  WorkflowFinding,
  WorkflowFindingCode,
  WorkflowRule,
} from './checking/findings.js'
export { offers } from './offers.js'
export { parseWorkflow } from './parsing/parseWorkflow.js'
export type { ResolvedEffect } from './resolveEffects.js'
export { type TakenAction, takeAction } from './takeAction.js'
export type {
  StateCategory,
  Workflow,
  WorkflowAction,
  WorkflowActor,
  WorkflowEffect,
  WorkflowGuard,
  WorkflowRecord,
  WorkflowState,
} from './types.js'
export { workflowDiagram } from './workflowDiagram.js'
