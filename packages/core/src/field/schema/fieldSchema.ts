import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Reason } from '../../contract/calls.js'
import type { FieldContext } from '../context.js'
import type { ValuesOf } from '../defineFields.js'
import { isRow } from '../isRow.js'
import { computeFields } from '../rules/settleFields.js'
import type { FieldDescriptor } from '../types.js'
import { validateFields } from '../validation/validateFields.js'

/** An issue of a field schema: the message is the reason's code, the reason has its figures too. */
export interface FieldIssue extends StandardSchemaV1.Issue {
  readonly reason: Reason
}

/** The fields as a Standard Schema, for whatever validates by one; the values it gives have the computed ones worked out. */
export function fieldSchema<const TFields extends readonly FieldDescriptor[]>(
  fields: TFields,
  context: FieldContext = {},
): StandardSchemaV1<unknown, ValuesOf<TFields>> {
  return { '~standard': { version: 1, vendor: 'clientele', validate } }

  function validate(values: unknown): StandardSchemaV1.Result<ValuesOf<TFields>> {
    if (!isRow(values)) return { issues: [issue([], { code: 'type', params: { expected: 'record' } })] }
    const errors = validateFields(fields, values, context)
    if (errors.length > 0) return { issues: errors.map(({ path, reason }) => issue(path, reason)) }
    return { value: computeFields(fields, values, context) as ValuesOf<TFields> }
  }
}

function issue(path: readonly (string | number)[], reason: Reason): FieldIssue {
  return { message: reason.code, path, reason }
}
