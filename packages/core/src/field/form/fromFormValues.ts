import type { FieldError } from '../../contract/CrmError.js'
import type { Reason } from '../../contract/calls.js'
import { isMaskedValue } from '../../sensitive/index.js'
import type { FieldContext } from '../context.js'
import { isRow } from '../isRow.js'
import { settleFields } from '../rules/settleFields.js'
import type { FieldDescriptor, FieldValue, FieldValues } from '../types.js'
import { checkRecord, pathKey } from '../validation/validateFields.js'
import { type Decoded, fromForm } from './fromForm.js'
import type { FormValues } from './types.js'

/** The values of a form, and what is wrong with it. */
export interface ReadForm {
  readonly values: FieldValues
  readonly errors: readonly FieldError[]
}

/**
 * Reads and checks a whole form. The values are ready to be sent: fields that are not visible and sensitive ones that
 * are untouched are left out, a cleared one is null, computed ones are worked out.
 */
export function fromFormValues(
  fields: readonly FieldDescriptor[],
  form: FormValues,
  context: FieldContext = {},
): ReadForm {
  const { values: given, errors: unread } = readFormValues(fields, form, context)
  const faults = new Map<string, Reason>(unread.map(({ path, reason }) => [pathKey(path), reason]))
  const values = settleFields(fields, given, context)
  return { values: withoutMasks(values), errors: checkRecord({ fields, given, values, context, faults }) }
}

/**
 * Reads a form as it stands, for the conditions of its fields: hidden fields are read too, sensitive ones that are
 * untouched are their masks. The errors are what could not be read.
 */
export function readFormValues(
  fields: readonly FieldDescriptor[],
  form: FormValues,
  context: FieldContext = {},
): ReadForm {
  const values: Record<string, FieldValue | undefined> = {}
  const errors: FieldError[] = []
  for (const field of fields) {
    const { value, reason } =
      field.type === 'rows' ? readRows(field, form, { context, errors }) : fromForm(field, form[field.key], context)
    if (reason) errors.push({ path: [field.key], reason })
    else if (value !== undefined) values[field.key] = value
  }
  return { values, errors }
}

interface Reads {
  readonly context: FieldContext
  readonly errors: FieldError[]
}

function readRows({ key, fields = [] }: FieldDescriptor, form: FormValues, { context, errors }: Reads): Decoded {
  const rows: unknown = form[key]
  if (!Array.isArray(rows) || rows.length === 0) return { value: undefined }
  const value = rows.map((row: FormValues, index) => {
    const read = readFormValues(fields, isRow(row) ? row : {}, context)
    for (const { path, reason } of read.errors) errors.push({ path: [key, index, ...path], reason })
    const id: unknown = isRow(row) ? row.id : undefined
    return { ...read.values, ...(typeof id === 'string' && { id }) }
  })
  return { value }
}

function withoutMasks(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      if (value === undefined || isMaskedValue(value)) return []
      return [[key, isRows(value) ? value.map(withoutMasks) : value]]
    }),
  )
}

function isRows(value: unknown): value is readonly FieldValues[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRow)
}
