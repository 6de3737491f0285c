import { isMaskedValue } from '../../sensitive/index.js'
import { instant, wallTime } from '../../time/index.js'
import { isRow } from '../isRow.js'
import type { FieldDescriptor, FieldType, FieldValue, FieldValues } from '../types.js'
import { isFileRef, isMoney, isPlannedTime, isReference, isSignature } from '../validation/shapes.js'
import type { FormContext, FormValue, FormValues } from './types.js'
import { writeDuration, writeNumber } from './writeFigure.js'

type Write = (value: unknown, context: FormContext, field: FieldDescriptor) => FormValue

const writers: Readonly<Record<FieldType, Write>> = {
  text: textOf,
  'long-text': textOf,
  number: textOf,
  money: (value, _, { currencies }) => (isMoney(value) ? value : { amount: '', currency: currencies?.[0] ?? 'CNY' }),
  'calendar-date': textOf,
  instant: timeOf,
  'planned-time': (value, { zone = 'UTC' }) => (isPlannedTime(value) ? value : { date: '', time: '', zone }),
  duration: (value) => (typeof value === 'number' ? writeDuration(value) : textOf(value)),
  phone: textOf,
  email: textOf,
  choice: textOf,
  choices: textsOf,
  rating: textOf,
  ticks: textsOf,
  reference: (value) => (isReference(value) ? value : null),
  rows: (value, context, { fields = [] }) => listOf(value, isRow).map((row) => rowOf(fields, row, context)),
  file: (value) => listOf(value, isFileRef),
  signature: (value) => (isSignature(value) ? value : null),
  computed: (value) => (isMoney(value) ? `${value.amount} ${value.currency}` : textOf(value)),
}

/** What the control of a field holds for a value. */
export function toForm(field: FieldDescriptor, value: FieldValue | undefined, context: FormContext = {}): FormValue {
  const shown = value === undefined && context.defaults ? field.default : value
  if (field.sensitive) return { kept: isMaskedValue(shown) ? shown : null, typed: textOf(shown), cleared: false }
  return Object.hasOwn(writers, field.type) ? writers[field.type](shown, context, field) : null
}

/** What the controls of a form hold for the values of a record. */
export function toFormValues(
  fields: readonly FieldDescriptor[],
  values: FieldValues,
  context: FormContext = {},
): FormValues {
  return Object.fromEntries(fields.map((field) => [field.key, toForm(field, values[field.key], context)]))
}

function rowOf(fields: readonly FieldDescriptor[], row: FieldValues, context: FormContext): FormValues {
  const { id } = row
  return { ...toFormValues(fields, row, { ...context, defaults: false }), ...(typeof id === 'string' && { id }) }
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return writeNumber(value)
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value, (each) => typeof each === 'string')
}

function timeOf(value: unknown, { zone = 'UTC' }: FormContext): FormValue {
  const at = typeof value === 'string' ? instant(value) : null
  const wall = at && wallTime(at, zone)
  return wall ? { date: wall.date, time: wall.time, at } : { date: textOf(value), time: '' }
}

function listOf<TItem>(value: unknown, is: (item: unknown) => item is TItem): readonly TItem[] {
  return Array.isArray(value) ? value.filter(is) : []
}
