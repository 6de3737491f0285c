import type { ConditionValues } from '../condition/index.js'
import type { WorkflowActor, WorkflowRecord } from './types.js'

/** What guards and effects read: the fields of the record, and beside them who acts. */
export function scopeOf(record: WorkflowRecord, { id, roles }: WorkflowActor): ConditionValues {
  return { ...(record.values ?? record), actor: { id, roles } }
}
