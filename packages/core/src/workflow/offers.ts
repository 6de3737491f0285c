import { type ConditionValues, evaluate } from '../condition/index.js'
import type { ActionOffer, Reason } from '../contract/calls.js'
import { contextOf, scopeOf } from './scopeOf.js'
import type { Workflow, WorkflowAction, WorkflowActor, WorkflowRecord } from './types.js'

/** What may be done with the record now, in the order of the definition, or in the backend's where it says so itself. */
export function offers(workflow: Workflow, record: WorkflowRecord, actor: WorkflowActor): readonly ActionOffer[] {
  const offered = record.rights?.actions
  if (offered) return offered.map((offer) => withInput(workflow, offer))
  const scope = scopeOf(record, actor)
  return workflow.actions
    .filter(({ from }) => from.includes(record.status))
    .map((action) => offerOf(action, refusalOf(action, actor, scope)))
}

function offerOf({ key, input }: WorkflowAction, refused: Reason | undefined): ActionOffer {
  return { action: key, ...(input && { input }), ...(refused && { refused }) }
}

/** A backend that offers an action need not repeat what the definition asks for. */
function withInput({ actions }: Workflow, offer: ActionOffer): ActionOffer {
  const input = offer.input ?? actions.find(({ key }) => key === offer.action)?.input
  return input ? { ...offer, input } : offer
}

function refusalOf(
  { roles, guards = [] }: WorkflowAction,
  actor: WorkflowActor,
  scope: ConditionValues,
): Reason | undefined {
  if (roles && !roles.some((role) => actor.roles.includes(role))) {
    return { code: 'right-missing', params: { roles: roles.join(', ') } }
  }
  const context = contextOf(actor)
  return guards.find(({ when }) => !evaluate(when, scope, context))?.refusal
}
