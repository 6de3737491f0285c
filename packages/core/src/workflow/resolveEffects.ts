import { type ConditionContext, type ConditionValues, compute, type Operand, valueAt } from '../condition/index.js'
import type { FieldValue, FieldValues } from '../field/index.js'
import { contextOf, scopeOf } from './scopeOf.js'
import type { WorkflowActor, WorkflowEffect, WorkflowRecord } from './types.js'

/** An effect with its value worked out. */
export type ResolvedEffect = { readonly set: string; readonly to: FieldValue } | { readonly notify: string }

interface Taken {
  readonly record: WorkflowRecord
  readonly actor: WorkflowActor
  readonly input: FieldValues
}

/** Works out what the effects set, from the record as it was before the action. */
export function resolveEffects(effects: readonly WorkflowEffect[], taken: Taken): readonly ResolvedEffect[] {
  const scope = { ...scopeOf(taken.record, taken.actor), input: taken.input }
  const context = contextOf(taken.actor)
  return effects.map((effect) =>
    'set' in effect ? { set: effect.set, to: settingOf(effect.to, scope, context) } : { notify: effect.notify },
  )
}

/** What stands at a path is taken over whole, a reference or a file too; anything else is worked out. */
function settingOf(operand: Operand, scope: ConditionValues, context: ConditionContext): FieldValue {
  if (typeof operand !== 'object' || operand === null) return operand
  if ('op' in operand) return compute(operand, scope, context)
  return (valueAt({ ...context, ...scope }, operand.path) ?? null) as FieldValue
}
