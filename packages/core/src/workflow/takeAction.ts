import { evaluate } from '../condition/index.js'
import type { ActionOffer, ActionRequest, Reason } from '../contract/calls.js'
import type { FieldError } from '../contract/index.js'
import type { FieldDescriptor, FieldValue } from '../field/index.js'
import { offers } from './offers.js'
import { type ResolvedEffect, resolveEffects } from './resolveEffects.js'
import type { Workflow, WorkflowActor, WorkflowRecord } from './types.js'

/** What came of an action: the next state and what is to be done, or why not. */
export type TakenAction =
  | { readonly state: string; readonly effects: readonly ResolvedEffect[] }
  | { readonly refused: Reason; readonly fieldErrors?: readonly FieldError[] }

type Input = Readonly<Record<string, FieldValue>>

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
  const refusal = refusalOf(offer, input)
  if (refusal) return refusal
  const { to: state, effects = [] } = action
  if (!workflow.states.some((each) => each.key === state))
    return { refused: { code: 'state-unknown', params: { state } } }
  return { state, effects: resolveEffects(effects, { record, actor, input }) }
}

function refusalOf({ refused, input: fields = [] }: ActionOffer, input: Input): TakenAction | undefined {
  if (refused) return { refused }
  const missing = fields.filter((field) => isDemanded(field, input) && isEmpty(input, field.key))
  if (missing.length === 0) return undefined
  const fieldErrors = missing.map(({ key }) => ({ path: [key], reason: { code: 'required' } }))
  return {
    refused: { code: 'input-missing', params: { fields: missing.map(({ key }) => key).join(', ') } },
    fieldErrors,
  }
}

function isDemanded({ required = false, visibleWhen }: FieldDescriptor, input: Input): boolean {
  if (visibleWhen && !evaluate(visibleWhen, input)) return false
  return typeof required === 'boolean' ? required : evaluate(required, input)
}

function isEmpty(input: Input, key: string): boolean {
  const value = Object.hasOwn(input, key) ? input[key] : undefined
  if (value === undefined || value === null) return true
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}
