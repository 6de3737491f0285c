import type { ConditionContext, ConditionValues } from '../condition/index.js'
import type { WorkflowActor, WorkflowRecord } from './types.js'

/** What guards and effects read: the fields of the record, and beside them who acts. */
export function scopeOf(record: WorkflowRecord, { id, roles }: WorkflowActor): ConditionValues {
  return { ...(record.values ?? record), actor: { id, roles } }
}

/** What guards, inputs and effects read besides: the day and the moment at which somebody acts, and where. */
export function contextOf({ zone, today, now }: WorkflowActor): ConditionContext {
  return {
    ...(zone !== undefined && { zone }),
    ...(today !== undefined && { today }),
    ...(now !== undefined && { now }),
  }
}
