import type { Option } from '../../directory/index.js'
import { isMaskedValue, maskValue } from '../../sensitive/index.js'
import { textIn } from '../../text/index.js'
import { instant, wallTime } from '../../time/index.js'
import type { FieldContext } from '../context.js'
import { writeDuration, writeNumber } from '../form/writeFigure.js'
import { isEmpty } from '../isEmpty.js'
import { isRow } from '../isRow.js'
import { optionsOf } from '../optionsOf.js'
import type { FieldDescriptor, FieldType, FieldValue, Signature } from '../types.js'
import { isFileRef, isMoney, isPlannedTime, isReference, isSignature } from '../validation/shapes.js'
import { joinParts, neutralise, writeNamed } from './cells.js'

type Write = (value: unknown, context: FieldContext, field: FieldDescriptor) => string

const writers: Readonly<Record<FieldType, Write>> = {
  text: plain,
  'long-text': plain,
  number: plain,
  money,
  'calendar-date': plain,
  instant: moment,
  'planned-time': (value) => (isPlannedTime(value) ? `${value.date} ${value.time} ${value.zone}` : plain(value)),
  duration: (value) => (typeof value === 'number' ? writeDuration(value) : plain(value)),
  phone: plain,
  email: plain,
  choice: option,
  choices: options,
  rating: plain,
  ticks: options,
  reference: (value) => (isReference(value) ? writeNamed(value.name, [value.id]) : ''),
  rows,
  file: (value) => joinParts(listOf(value).filter(isFileRef).map(fileCell), ';'),
  signature: (value) => (isSignature(value) ? signatureCell(value) : ''),
  computed: money,
}

/**
 * The cell of a value: readable in a spreadsheet, never taken for a formula, and read back by `fromCsv` as the same
 * value. A sensitive value is its mask, which is not read back.
 */
export function toCsv(field: FieldDescriptor, value: FieldValue | undefined, context: FieldContext = {}): string {
  return neutralise(cellOf(field, value, context))
}

function cellOf(field: FieldDescriptor, value: FieldValue | undefined, context: FieldContext): string {
  if (isEmpty(field, value)) return ''
  if (isMaskedValue(value)) return value.masked
  if (field.sensitive) return typeof value === 'string' ? maskValue(field.sensitive, value) : ''
  return Object.hasOwn(writers, field.type) ? writers[field.type](value, context, field) : plain(value)
}

function plain(value: unknown): string {
  if (typeof value === 'number') return writeNumber(value)
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
}

function money(value: unknown): string {
  return isMoney(value) ? `${value.amount} ${value.currency}` : plain(value)
}

/** As the clock of the zone shows it, with its offset, so that it is one moment everywhere. */
function moment(value: unknown, { zone = 'UTC' }: FieldContext): string {
  const at = typeof value === 'string' ? instant(value) : null
  const offset = at ? (wallTime(at, zone)?.offset ?? 0) : 0
  const wall = at && instant(Date.parse(at) + offset)
  if (!wall || offset % 60_000 !== 0) return plain(value)
  const minutes = Math.abs(offset) / 60_000
  const sign = offset < 0 ? '-' : '+'
  const clock = wall.slice(11, -1).replace(/(?::00)?\.000$/, '')
  return `${wall.slice(0, 10)} ${clock} ${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function two(figure: number): string {
  return String(figure).padStart(2, '0')
}

function option(value: unknown, context: FieldContext, field: FieldDescriptor): string {
  return optionCell(plain(value), optionsOf(field, context) ?? [], context)
}

/** The label where it stands for this option alone, else the value. */
function optionCell(value: string, known: readonly Option[], { locale = 'en' }: FieldContext): string {
  const label = textIn(known.find((each) => each.value === value)?.label, locale)
  if (label === undefined || label.trim() !== label || label === '') return value
  const alike = known.filter((each) => each.value.trim() === label || textIn(each.label, locale) === label)
  return alike.every((each) => each.value === value) ? label : value
}

function options(value: unknown, context: FieldContext, field: FieldDescriptor): string {
  const known = optionsOf(field, context) ?? []
  return joinParts(
    listOf(value).map((each) => optionCell(plain(each), known, context)),
    ';',
  )
}

function rows(value: unknown, context: FieldContext, { fields = [] }: FieldDescriptor): string {
  const lines = listOf(value).map((each) => {
    const row = isRow(each) ? each : {}
    const cells = fields.map((field) => cellOf(field, row[field.key], context))
    return joinParts(typeof row.id === 'string' ? [...cells, row.id] : cells, '|')
  })
  return joinParts(lines, '\n') || '|'
}

function fileCell({
  id,
  name,
  size,
  mediaType,
}: {
  id: string
  name: string
  size: number
  mediaType: string
}): string {
  return writeNamed(name, [id, String(size), mediaType])
}

function signatureCell({ name = '', at, strokes }: Signature): string {
  return writeNamed(name, [
    at ?? '',
    strokes.map((stroke) => `M${stroke.map(({ x, y }) => `${x} ${y}`).join(' ')}`).join(''),
  ])
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
