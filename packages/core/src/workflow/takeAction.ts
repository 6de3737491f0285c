import type { ActionRequest, Reason } from '../contract/calls.js'
import type { FieldError } from '../contract/index.js'
import { settleFields, validateFields } from '../field/index.js'
import { offers } from './offers.js'
import { type ResolvedEffect, resolveEffects } from './resolveEffects.js'
import { contextOf } from './scopeOf.js'
import type { Workflow, WorkflowActor, WorkflowRecord } from './types.js'

/** What came of an action: the next state and what is to be done, or why not. */
export type TakenAction =
  | { readonly state: string; readonly effects: readonly ResolvedEffect[] }
  | { readonly refused: Reason; readonly fieldErrors?: readonly FieldError[] }

/** Takes an action as far as the rules go: nothing is written, and nothing that `offers` refuses is taken. */
export function takeAction(
  workflow: Workflow,
  record: WorkflowRecord,
  actor: WorkflowActor,
  { action: key, input = {} }: ActionRequest,
): TakenAction {
  const offer = offers(workflow, record, actor).find(({ action }) => action === key)
  const action = workflow.actions.find((each) => each.key === key)
  if (!offer || !action) return { refused: { code: 'action-not-offered', params: { action: key } } }
  const { refused, input: fields } = offer
  if (refused) return { refused }
  const context = contextOf(actor)
  const fieldErrors = fields ? validateFields(fields, input, context) : []
  if (fieldErrors.length > 0) return { refused: inputReason(fieldErrors), fieldErrors }
  const { to: state, effects = [] } = action
  if (!workflow.states.some((each) => each.key === state))
    return { refused: { code: 'state-unknown', params: { state } } }
  return {
    state,
    effects: resolveEffects(effects, { record, actor, input: settleFields(fields ?? [], input, context) }),
  }
}

const missing: readonly string[] = ['required', 'unsigned', 'not-all-ticked']

function inputReason(errors: readonly FieldError[]): Reason {
  const fields = [...new Set(errors.map(({ path }) => String(path[0])))].join(', ')
  const onlyMissing = errors.every(({ reason }) => missing.includes(reason.code))
  return { code: onlyMissing ? 'input-missing' : 'input-invalid', params: { fields } }
}
