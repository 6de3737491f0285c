import { type Condition, type ConditionContext, evaluate } from '../../condition/index.js'
import type { FieldContext } from '../context.js'
import type { FieldDescriptor, FieldValues } from '../types.js'

/**
 * Whether a field is shown. The rule of a column reads the `row`, and the values around it at `record`; a field of a
 * hidden section is hidden too.
 */
export function isVisible(
  field: FieldDescriptor,
  values: FieldValues,
  context: FieldContext = {},
  row?: FieldValues,
): boolean {
  const section = row ? undefined : context.sections?.find(({ fields }) => fields.includes(field.key))
  if (section?.visibleWhen && !evaluate(section.visibleWhen, values, ruleContext(values, context))) return false
  return answer(field.visibleWhen ?? true, { values, context, row })
}

/** Whether a field has to be filled now; one that cannot be changed never has to. */
export function isRequired(
  field: FieldDescriptor,
  values: FieldValues,
  context: FieldContext = {},
  row?: FieldValues,
): boolean {
  return answer(field.required ?? false, { values, context, row }) && !isReadOnly(field, values, context, row)
}

/** Whether a field is shown without being open to change; what is computed or numbered always is. */
export function isReadOnly(
  field: FieldDescriptor,
  values: FieldValues,
  context: FieldContext = {},
  row?: FieldValues,
): boolean {
  if (field.type === 'computed' || field.numbering !== undefined) return true
  return answer(field.readOnly ?? false, { values, context, row })
}

/** What rules read besides the values; `record` is given for the rules of a row. */
export function ruleContext(values: FieldValues, context: FieldContext, row?: FieldValues): ConditionContext {
  const { zone, today, now } = context
  return {
    ...(zone !== undefined && { zone }),
    ...(today !== undefined && { today }),
    ...(now !== undefined && { now }),
    ...(row && { record: values }),
  }
}

interface Place {
  readonly values: FieldValues
  readonly context: FieldContext
  readonly row: FieldValues | undefined
}

function answer(rule: boolean | Condition, { values, context, row }: Place): boolean {
  if (typeof rule === 'boolean') return rule
  return evaluate(rule, row ?? values, ruleContext(values, context, row))
}
