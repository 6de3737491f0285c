import type { FieldError } from '../../contract/CrmError.js'
import type { Reason } from '../../contract/calls.js'
import { sameValue } from '../../revision/index.js'
import type { FieldContext } from '../context.js'
import { isRow } from '../isRow.js'
import { isReadOnly, isRequired, isVisible } from '../rules/isVisible.js'
import { settleFields } from '../rules/settleFields.js'
import type { FieldDescriptor, FieldValue, FieldValues } from '../types.js'
import { missingReason, valueReason } from './validateField.js'

/**
 * Everything wrong with the values of a record, in the order of its fields: what is hidden is not looked at, columns
 * of rows are found at `['rows', index, 'key']`, and a value of no field is `unknown-field`.
 */
export function validateFields(
  fields: readonly FieldDescriptor[],
  values: FieldValues,
  context: FieldContext = {},
): readonly FieldError[] {
  return checkRecord({ fields, given: values, values: settleFields(fields, values, context), context })
}

/** A record, or a row of one, and where it stands. */
export interface RecordCheck {
  readonly fields: readonly FieldDescriptor[]
  /** As they came. */
  readonly given: FieldValues
  /** As they count. */
  readonly values: FieldValues
  readonly context: FieldContext
  readonly row?: { readonly values: FieldValues; readonly given: FieldValues; readonly path: FieldError['path'] }
  /** What is known to be wrong already, by `pathKey`. */
  readonly faults?: ReadonlyMap<string, Reason>
}

/** Checks a record whose values are settled. */
export function checkRecord(check: RecordCheck): readonly FieldError[] {
  const errors = check.fields.flatMap((field) => checkInPlace(field, check))
  return [...errors, ...unknownFields(check)]
}

/** A path as one text. */
export function pathKey(path: FieldError['path']): string {
  return JSON.stringify(path)
}

function checkInPlace(field: FieldDescriptor, check: RecordCheck): readonly FieldError[] {
  const { values, context, row, faults } = check
  if (!isVisible(field, values, context, row?.values)) return []
  const path = [...(row?.path ?? []), field.key]
  const reason = faults?.get(pathKey(path)) ?? reasonFor(field, check)
  if (reason) return [{ path, reason }, ...(field.type === 'rows' && !row ? rowErrors(field, check) : [])]
  return field.type === 'rows' && !row ? rowErrors(field, check) : []
}

function reasonFor(field: FieldDescriptor, { values, context, row }: RecordCheck): Reason | undefined {
  const value = (row?.values ?? values)[field.key]
  if (isReadOnly(field, values, context, row?.values) && context.kept)
    return readOnlyReason(field, value, row ? context.kept?.[field.key] : [context.kept?.[field.key]])
  const missing = isRequired(field, values, context, row?.values) ? missingReason(field, value, context) : undefined
  return missing ?? valueReason(field, value, context)
}

/** Refuses a change of what stood there before, which is any of `kept`. */
function readOnlyReason(field: FieldDescriptor, value: FieldValue | undefined, kept: unknown): Reason | undefined {
  if (field.type === 'computed' || value === undefined || value === null) return undefined
  const before: readonly unknown[] = Array.isArray(kept) ? kept : []
  const stays = [...before, field.default].some((each) => sameValue(value, each))
  return stays ? undefined : { code: 'read-only' }
}

function rowErrors(field: FieldDescriptor, check: RecordCheck): readonly FieldError[] {
  const [rows, given] = [check.values[field.key], check.given[field.key]]
  if (!Array.isArray(rows) || !Array.isArray(given)) return []
  const { kept, ...rest } = check.context
  const context = kept ? { ...rest, kept: keptInColumns(kept[field.key]) } : rest
  return rows.flatMap((values: unknown, index) => {
    const before: unknown = given[index]
    if (!isRow(values) || !isRow(before)) return []
    const row = { values, given: before, path: [field.key, index] }
    return checkRecord({ ...check, fields: field.fields ?? [], context, row })
  })
}

/** What stood in each column, in whatever row: rows move. */
function keptInColumns(rows: unknown): FieldValues {
  const columns = new Map<string, FieldValue[]>()
  for (const row of Array.isArray(rows) ? rows : []) {
    if (!isRow(row)) continue
    for (const [key, value] of Object.entries(row)) {
      const column = columns.get(key) ?? []
      columns.set(key, column)
      if (value !== undefined) column.push(value)
    }
  }
  return Object.fromEntries(columns)
}

function unknownFields({ fields, given, context, row }: RecordCheck): readonly FieldError[] {
  const known = new Set(fields.map(({ key }) => key))
  return Object.keys(row?.given ?? given).flatMap((key): readonly FieldError[] => {
    const value = (row?.given ?? given)[key]
    const stays = known.has(key) || value === undefined || (row && key === 'id')
    if (stays || (context.kept && Object.hasOwn(context.kept, key))) return []
    return [{ path: [...(row?.path ?? []), key], reason: { code: 'unknown-field' } }]
  })
}
