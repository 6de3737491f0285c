import {
  type FieldDescriptor,
  type FieldValue,
  type FieldValues,
  type FormValue,
  type FormValues,
  fromForm,
  settleFields,
} from '@clientele/core'
import type { FormModel } from './FormModel.js'
import { fieldName, type RowsValue } from './names.js'

/** What the controls hold, as the fields are called. */
export function formValuesOf(model: FormModel): FormValues {
  const held = model.form.getValues()
  return Object.fromEntries(
    model.fields
      .filter(({ type }) => type !== 'computed')
      .map((field) => [field.key, heldBy(field, held[fieldName(field.key)])]),
  )
}

function heldBy(field: FieldDescriptor, value: unknown): FormValue | undefined {
  if (field.type !== 'rows') return value as FormValue | undefined
  const { order = [], rows = {} } = (value ?? {}) as Partial<RowsValue>
  return order.map((key) => rowHeld(field, rows[key] ?? {}))
}

/** What the controls of one row hold. */
export function rowHeld(field: FieldDescriptor, row: Readonly<Record<string, unknown>>): FormValues {
  const columns = (field.fields ?? []).map(({ key }) => [key, row[fieldName(key)]])
  return Object.fromEntries(typeof row.id === 'string' ? [['id', row.id], ...columns] : columns)
}

/** What react-hook-form holds for what the controls of the fields begin with. */
export function heldValues(fields: readonly FieldDescriptor[], values: FormValues): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [fieldName(field.key), holding(field, values[field.key])]))
}

function holding(field: FieldDescriptor, value: FormValue | undefined): unknown {
  if (field.type !== 'rows') return value
  const list = Array.isArray(value) ? (value as readonly FormValues[]) : []
  const order = list.map((_, index) => `r${index}`)
  return { order, rows: Object.fromEntries(list.map((row, index) => [order[index], heldRow(field, row)])) }
}

/** What react-hook-form holds for a row. */
export function heldRow(field: FieldDescriptor, row: FormValues): Record<string, unknown> {
  const { id } = row
  return { ...(typeof id === 'string' && { id }), ...heldValues(field.fields ?? [], row) }
}

/** The values that rules read, hidden ones left out and computed ones worked out; kept until one of them changes. */
export function settledOf(model: FormModel): FieldValues {
  if (model.settled) return model.settled
  const { keys, ruled } = model.reading
  const values: Record<string, FieldValue | undefined> = {}
  for (const field of model.fields)
    if (keys.has(field.key) || ruled.includes(field)) values[field.key] = readField(model, field)
  model.settled = settleFields(ruled, values, model.settings.context)
  return model.settled
}

/** The settled values of one row. */
export function settledRow(model: FormModel, field: FieldDescriptor, rowKey: string): FieldValues {
  const index = model.rows.get(fieldName(field.key))?.place(rowKey) ?? -1
  const rows: unknown = settledOf(model)[field.key]
  const row: unknown = Array.isArray(rows) ? rows[index] : undefined
  return typeof row === 'object' && row !== null ? (row as FieldValues) : {}
}

/** What a field holds as a value; undefined where it is none yet. */
export function readField(model: FormModel, field: FieldDescriptor): FieldValue | undefined {
  const name = fieldName(field.key)
  return remembered(model, name, () => {
    if (field.type !== 'rows') return fromForm(field, model.form.getValues(name), model.settings.context).value
    const { order = [], rows = {} } = (model.form.getValues(name) ?? {}) as Partial<RowsValue>
    return order.map((key) => remembered(model, `${name}.rows.${key}`, () => rowValue(model, field, rows[key] ?? {})))
  })
}

function rowValue(model: FormModel, field: FieldDescriptor, row: Readonly<Record<string, unknown>>): FieldValue {
  const { context } = model.settings
  const columns = (field.fields ?? []).map((column) => [
    column.key,
    fromForm(column, row[fieldName(column.key)] as FormValue | undefined, context).value,
  ])
  return Object.fromEntries(columns.filter(([, value]) => value !== undefined))
}

function remembered<TValue extends FieldValue | undefined>(model: FormModel, name: string, read: () => TValue): TValue {
  if (model.decoded.has(name)) return model.decoded.get(name) as TValue
  const value = read()
  model.decoded.set(name, value)
  return value
}
