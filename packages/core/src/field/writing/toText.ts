import { isMaskedValue, maskValue } from '../../sensitive/index.js'
import { numberFormat, textIn } from '../../text/index.js'
import type { FieldContext } from '../context.js'
import { isEmpty } from '../isEmpty.js'
import { isRow } from '../isRow.js'
import { optionsOf } from '../optionsOf.js'
import type { FieldDescriptor, FieldType, FieldValue } from '../types.js'
import { isMoney, isPlannedTime } from '../validation/shapes.js'
import { dayText, durationText, instantText, moneyText, plannedText } from './figures.js'

type Write = (value: unknown, context: FieldContext, field: FieldDescriptor) => string

const writers: Readonly<Record<FieldType, Write>> = {
  text: plain,
  'long-text': plain,
  number: figure,
  money: (value, { locale = 'en' }) => (isMoney(value) ? moneyText(value, locale) : ''),
  'calendar-date': (value, { locale = 'en' }) => (typeof value === 'string' ? dayText(value, locale) : ''),
  instant: (value, context) => (typeof value === 'string' ? instantText(value, context) : ''),
  'planned-time': (value, context) => (isPlannedTime(value) ? plannedText(value, context) : ''),
  duration: (value, { locale = 'en' }) => (typeof value === 'number' ? durationText(value, locale) : ''),
  phone: plain,
  email: plain,
  choice: option,
  choices: options,
  rating: (value, context, field) => (typeof value === 'number' ? option(String(value), context, field) : ''),
  ticks: options,
  reference: name,
  rows: (value, context, { fields = [] }) => rowsText(value, fields, context),
  file: (value, context) => several(listOf(value).map(name), context),
  signature: (value) => name(value) || (isRow(value) ? '✓' : ''),
  computed: (value, context, field) => (isMoney(value) ? writers.money : figure)(value, context, field),
}

/** A value in words, as people of the language write it; a sensitive one as its mask, an empty one as nothing. */
export function toText(field: FieldDescriptor, value: FieldValue | undefined, context: FieldContext = {}): string {
  if (isEmpty(field, value)) return ''
  if (isMaskedValue(value)) return value.masked
  if (field.sensitive) return typeof value === 'string' ? maskValue(field.sensitive, value) : ''
  return Object.hasOwn(writers, field.type) ? writers[field.type](value, context, field) : plain(value)
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function figure(value: unknown, { locale = 'en' }: FieldContext, { unit, decimals }: FieldDescriptor): string {
  if (typeof value !== 'number') return plain(value)
  const text = numberFormat(locale, { minimumFractionDigits: 0, maximumFractionDigits: decimals ?? 20 }).format(value)
  return unit === undefined ? text : text + (unit === '%' ? unit : ` ${unit}`)
}

function option(value: unknown, context: FieldContext, field: FieldDescriptor): string {
  const label = optionsOf(field, context)?.find((each) => each.value === value)?.label
  return textIn(label, context.locale ?? 'en') ?? plain(value)
}

function options(value: unknown, context: FieldContext, field: FieldDescriptor): string {
  return several(
    listOf(value).map((each) => option(each, context, field)),
    context,
  )
}

function several(words: readonly string[], { locale = 'en' }: FieldContext): string {
  return words.join(/^zh\b/.test(locale) ? '、' : ', ')
}

function name(value: unknown): string {
  return isRow(value) ? plain(value.name) : ''
}

function rowsText(value: unknown, fields: readonly FieldDescriptor[], context: FieldContext): string {
  return listOf(value)
    .filter(isRow)
    .map((row) =>
      fields
        .map((field) => toText(field, row[field.key], context))
        .filter(Boolean)
        .join(' · '),
    )
    .join('\n')
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
