import { compute } from '../../condition/index.js'
import { sameValue } from '../../revision/index.js'
import type { FieldContext } from '../context.js'
import { isRow } from '../isRow.js'
import type { FieldDescriptor, FieldValue, FieldValues } from '../types.js'
import { isVisible, ruleContext } from './isVisible.js'

/**
 * The values as they count: computed ones worked out, those of fields that are not visible left out, so that no rule
 * reads what nobody sees. Rules that depend on one another come to rest; a loop among them is given up.
 */
export function settleFields(fields: readonly FieldDescriptor[], values: FieldValues, context: FieldContext = {}) {
  const ruled = fields.filter((field) => hasRules(field, context))
  const rules = ruled.reduce((count, { fields }) => count + 1 + (fields?.length ?? 0), 0)
  let settled = values
  for (let round = 0; ruled.length > 0 && round <= rules; round++) {
    const next = settleOnce(ruled, { given: values, settled, context })
    if (ruled.every(({ key }) => sameValue(next[key], settled[key]))) return next
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
  readonly given: FieldValues
  readonly settled: FieldValues
  readonly context: FieldContext
  /** The row that is settled, within the settled values around it. */
  readonly row?: { readonly given: FieldValues; readonly settled: FieldValues }
}

function settleOnce(fields: readonly FieldDescriptor[], { given, settled, context, row }: Round): FieldValues {
  const next: Record<string, FieldValue | undefined> = { ...(row?.given ?? given) }
  for (const field of fields) {
    if (!isVisible(field, settled, context, row?.settled)) delete next[field.key]
    else if (field.computed !== undefined)
      next[field.key] = compute(field.computed, row?.settled ?? settled, ruleContext(settled, context, row?.settled))
    else if (field.type === 'rows') next[field.key] = settleRows(field, { given, settled, context })
  }
  return next
}

function settleRows({ key, fields = [] }: FieldDescriptor, round: Round): FieldValue | undefined {
  const rows = round.given[key]
  const ruled = fields.filter((field) => hasRules(field, {}))
  if (!Array.isArray(rows) || ruled.length === 0) return rows
  const before = round.settled[key]
  return rows.map((given: unknown, index) =>
    isRow(given) ? settleOnce(ruled, { ...round, row: { given, settled: rowAt(before, index) ?? given } }) : null,
  )
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
