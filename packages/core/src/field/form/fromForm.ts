import type { Reason } from '../../contract/calls.js'
import { secret } from '../../sensitive/index.js'
import { instant } from '../../time/index.js'
import type { FieldContext } from '../context.js'
import { isRow } from '../isRow.js'
import type { FieldDescriptor, FieldType, FieldValue } from '../types.js'
import { isFileRef, isReference, isSignature, wrongKind } from '../validation/shapes.js'
import { normalise, normaliseEmail, normalisePhone } from './normalise.js'
import { type Reading, readDecimal, readDuration, readNumber } from './readFigure.js'
import { readDate, readMoment, readPlannedTime } from './readTime.js'
import type { FormTime, FormValue, SensitiveFormValue } from './types.js'

/** The value that was typed, undefined for none; or why it is no value of the field. */
export type Decoded =
  | { readonly value: FieldValue | undefined; readonly reason?: undefined }
  | { readonly reason: Reason; readonly value?: undefined }

type Read = (form: unknown, context: FieldContext, field: FieldDescriptor) => Decoded

const nothing: Decoded = { value: undefined }

const readers: Readonly<Record<FieldType, Read>> = {
  text: (form) => typed(form, (text) => ({ value: text.trim() })),
  'long-text': (form) => typed(form, (text) => ({ value: text })),
  number: (form, _, { unit }) => typed(form, (text) => readNumber(text, unit)),
  money: readMoney,
  'calendar-date': (form) => typed(form, readDate),
  instant: (form, { zone = 'UTC' }) => timed(form, (time) => readMoment(time, zone)),
  'planned-time': (form, { zone = 'UTC' }) => timed(form, (time) => readPlannedTime(time, zone)),
  duration: (form) => typed(form, readDuration),
  phone: (form) => typed(form, (text) => ({ value: normalisePhone(text) || text.trim() })),
  email: (form) => typed(form, (text) => ({ value: normaliseEmail(text) })),
  choice: (form) => typed(form, (value) => ({ value })),
  choices: readChoices,
  rating: (form) => typed(form, readNumber),
  ticks: readChoices,
  reference: (form) => one(form, isReference),
  rows: () => nothing,
  file: (form) => many(form, isFileRef),
  signature: (form) => one(form, isSignature),
  computed: () => nothing,
}

/**
 * The value that a control holds. An untouched sensitive value is its mask, a cleared one null. Rows are read by
 * `readFormValues`, what is computed is never read.
 */
export function fromForm(field: FieldDescriptor, form: FormValue | undefined, context: FieldContext = {}): Decoded {
  if (!Object.hasOwn(readers, field.type)) return nothing
  const read = readers[field.type]
  if (!field.sensitive || !isSensitive(form)) return read(form, context, field)
  if (form.typed.trim() === '') return { value: form.cleared ? null : (form.kept ?? undefined) }
  const { value, reason } = read(form.typed, context, field)
  if (reason) return { reason }
  return { value: typeof value === 'string' ? secret(value) : value }
}

function isSensitive(form: unknown): form is SensitiveFormValue {
  return isRow(form) && typeof form.typed === 'string'
}

function typed(form: unknown, read: (text: string) => Reading<FieldValue>): Decoded {
  if (form === undefined || form === null) return nothing
  if (typeof form !== 'string') return { reason: wrongKind('text') }
  return form.trim() === '' ? nothing : read(form)
}

function timed(form: unknown, read: (time: FormTime) => Reading<FieldValue>): Decoded {
  if (!isRow(form)) return nothing
  const { date, time, zone, at } = form
  if (typeof date !== 'string' || typeof time !== 'string' || `${date}${time}`.trim() === '') return nothing
  const before = typeof at === 'string' ? instant(at) : null
  return read({ date, time, ...(typeof zone === 'string' && { zone }), ...(before && { at: before }) })
}

function readMoney(form: unknown): Decoded {
  if (!isRow(form)) return nothing
  const { amount, currency } = form
  if (typeof amount !== 'string' || typeof currency !== 'string' || amount.trim() === '') return nothing
  const plain = normalise(amount).replace(/^[¥￥$€£]|元$/gu, '')
  const read = readDecimal(plain, currency)
  return read === null ? { reason: { code: 'money' } } : { value: { amount: read, currency } }
}

function readChoices(form: unknown): Decoded {
  if (typeof form === 'string' && form !== '') return { value: [form] }
  const chosen = Array.isArray(form) ? form.filter((each) => typeof each === 'string') : []
  return chosen.length > 0 ? { value: [...new Set(chosen)] } : nothing
}

function one<TValue extends FieldValue>(form: unknown, is: (form: unknown) => form is TValue): Decoded {
  if (form === undefined || form === null || form === '') return nothing
  return is(form) ? { value: form } : { reason: wrongKind('record') }
}

function many<TValue extends FieldValue>(form: unknown, is: (form: unknown) => form is TValue): Decoded {
  if (form === undefined || form === null) return nothing
  if (!Array.isArray(form) || !form.every(is)) return { reason: wrongKind('list') }
  return form.length > 0 ? { value: form } : nothing
}
