import { compute } from '../../condition/index.js'
import { sameValue } from '../../revision/index.js'
import type { FieldContext } from '../context.js'
import { isRow } from '../isRow.js'
import type { FieldDescriptor, FieldValue, FieldValues } from '../types.js'
import { isVisible, ruleContext } from './isVisible.js'

/**
 * The values as they count: computed ones worked out, those of fields that are not visible left out, so that no rule
 * reads what nobody sees. Rules that depend on one another come to rest; a loop among them is given up. Rounds go through
 * the fields forth and back, so that fields in the order of their rules, or against it, rest after a few.
 */
export function settleFields(
  fields: readonly FieldDescriptor[],
  values: FieldValues,
  context: FieldContext = {},
): FieldValues {
  const ruled = fields.filter((field) => hasRules(field, context))
  const rules = ruled.reduce((count, each) => count + 1 + (each.fields?.length ?? 0), 0)
  const backwards = ruled.toReversed()
  let settled = values
  for (let round = 0; ruled.length > 0 && round <= rules; round++) {
    const inTurn = round % 2 ? backwards : ruled
    const next = settleOnce(inTurn, { given: values, settled, record: settled, context })
    if (next === settled) break
    settled = next
  }
  return settled
}

/** The values with the computed ones worked out, from what is visible. */
export function computeFields(
  fields: readonly FieldDescriptor[],
  values: FieldValues,
  context: FieldContext = {},
): FieldValues {
  return { ...values, ...settleFields(fields, values, context) }
}

interface Round {
  /** The values of the record or row as they came. */
  readonly given: FieldValues
  /** As the round before left them. */
  readonly settled: FieldValues
  /** The settled values of the whole record, the same where no row is settled. */
  readonly record: FieldValues
  readonly context: FieldContext
}

/** The values after one more round, or the same object when nothing has changed. */
function settleOnce(ruled: readonly FieldDescriptor[], round: Round): FieldValues {
  const { settled, record } = round
  let next: Record<string, FieldValue | undefined> | undefined
  for (const field of ruled) {
    const { key } = field
    const now = next ?? settled
    const value = settledValue(field, { ...round, settled: now, record: record === settled ? now : record })
    if (value === now[key] || (field.type !== 'rows' && sameValue(value, now[key]))) continue
    next ??= { ...settled }
    if (value === undefined) delete next[key]
    else next[key] = value
  }
  return next ?? settled
}

function settledValue(field: FieldDescriptor, round: Round): FieldValue | undefined {
  const { given, settled, record, context } = round
  const row = settled === record ? undefined : settled
  if (!isVisible(field, record, context, row)) return undefined
  if (field.computed !== undefined) return compute(field.computed, settled, ruleContext(record, context, row))
  return field.type === 'rows' && !row ? settleRows(field, round) : given[field.key]
}

function settleRows({ key, fields = [] }: FieldDescriptor, { given, settled, record, context }: Round) {
  const [rows, before] = [given[key], settled[key]]
  const ruled = fields.filter((field) => hasRules(field, {}))
  if (!Array.isArray(rows) || ruled.length === 0) return rows
  const next = rows.map((row: unknown, index) =>
    isRow(row) ? settleOnce(ruled, { given: row, settled: rowAt(before, index) ?? row, record, context }) : null,
  )
  return Array.isArray(before) && next.every((row, index) => row === before[index]) ? before : next
}

function rowAt(rows: unknown, index: number): FieldValues | undefined {
  const row: unknown = Array.isArray(rows) ? rows[index] : undefined
  return isRow(row) ? row : undefined
}

function hasRules({ key, visibleWhen, computed, fields }: FieldDescriptor, { sections }: FieldContext): boolean {
  if (visibleWhen || computed !== undefined) return true
  if (sections?.some((section) => section.visibleWhen && section.fields.includes(key))) return true
  return fields?.some((field) => field.visibleWhen || field.computed !== undefined) ?? false
}
