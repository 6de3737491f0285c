import type { FieldError } from '../../contract/CrmError.js'
import type { Reason } from '../../contract/calls.js'
import { sameValue } from '../../revision/index.js'
import type { FieldContext } from '../context.js'
import { isRow } from '../isRow.js'
import { isReadOnly, isRequired, isVisible } from '../rules/isVisible.js'
import { settleFields } from '../rules/settleFields.js'
import type { FieldDescriptor, FieldValue, FieldValues } from '../types.js'
import { contextInRows } from './contextInRows.js'
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
  const errors: FieldError[] = []
  checkEach(check, errors)
  noteUnknown(check, new Set(check.fields.map(({ key }) => key)), errors)
  return errors
}

/** A path as one text. */
export function pathKey(path: FieldError['path']): string {
  return JSON.stringify(path)
}

function checkEach(check: RecordCheck, errors: FieldError[]): void {
  const { fields, values, context, row, faults } = check
  for (const field of fields) {
    if (!isVisible(field, values, context, row?.values)) continue
    const known = faults?.size ? faults.get(pathKey(pathOf(field.key, check))) : undefined
    const reason = known ?? reasonFor(field, check)
    if (reason) errors.push({ path: pathOf(field.key, check), reason })
    if (field.type === 'rows' && !row) checkRowsOf(field, check, errors)
  }
}

function pathOf(key: string, { row }: RecordCheck): FieldError['path'] {
  return row ? [...row.path, key] : [key]
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

function checkRowsOf({ key, fields = [] }: FieldDescriptor, check: RecordCheck, errors: FieldError[]): void {
  const [rows, given] = [check.values[key], check.given[key]]
  if (!Array.isArray(rows) || !Array.isArray(given)) return
  const context = contextInRows(key, check.context)
  const known = new Set([...fields.map((field) => field.key), 'id'])
  rows.forEach((values: unknown, index) => {
    const before: unknown = given[index]
    if (!isRow(values) || !isRow(before)) return
    const inRow = { ...check, fields, context, row: { values, given: before, path: [key, index] } }
    checkEach(inRow, errors)
    noteUnknown(inRow, known, errors)
  })
}

function noteUnknown(check: RecordCheck, known: ReadonlySet<string>, errors: FieldError[]): void {
  const { context, row } = check
  const given = row?.given ?? check.given
  for (const key of Object.keys(given)) {
    if (known.has(key) || given[key] === undefined || (context.kept && Object.hasOwn(context.kept, key))) continue
    errors.push({ path: pathOf(key, check), reason: { code: 'unknown-field' } })
  }
}
