import type { FileRef } from '../../contract/ports.js'
import type { Option } from '../../directory/index.js'
import { instant } from '../../time/index.js'
import type { FieldContext } from '../context.js'
import { type Decoded, fromForm } from '../form/fromForm.js'
import { optionsOf } from '../optionsOf.js'
import type { FieldDescriptor, FieldType, FieldValue, Signature, Stroke } from '../types.js'
import { denature, readNamed, splitParts } from './cells.js'

type Read = (text: string, context: FieldContext, field: FieldDescriptor) => Decoded

const nothing: Decoded = { value: undefined }

const readers: Partial<Record<FieldType, Read>> = {
  money: (text, context, field) => {
    const [, amount = text, currency = ''] = /^(.*?)\s*([A-Z]{3})$/su.exec(text.trim()) ?? []
    return fromForm(field, { amount, currency: currency || (field.currencies?.[0] ?? 'CNY') }, context)
  },
  instant: (text, context, field) => {
    const at = text.length < 60 ? instant(text.trim().replace(/ (?=[+-]\d\d:\d\d$)/, '')) : null
    return at ? { value: at } : fromForm(field, parted(text), context)
  },
  'planned-time': (text, context, field) => fromForm(field, parted(text), context),
  choice: (text, context, field) => ({ value: optionIn(text, context, field) }),
  choices: readOptions,
  ticks: readOptions,
  reference: (text) => {
    const { name = '', parts: [id = ''] = [] } = readNamed(text) ?? {}
    return id ? { value: { id, name } } : { reason: { code: 'unknown-reference' } }
  },
  rows: readRows,
  file: (text) => {
    const files = splitParts(text, ';').map(readFile)
    return files.every((file) => file !== null) ? { value: files } : wrong('files')
  },
  signature: readSignature,
}

/** Reads the cell of a value, as `toCsv` or a person wrote it; masks and computed values are left out. */
export function fromCsv(field: FieldDescriptor, cell: string, context: FieldContext = {}): Decoded {
  return readCell(field, denature(cell), context)
}

function readCell(field: FieldDescriptor, text: string, context: FieldContext): Decoded {
  if (text.trim() === '' || field.type === 'computed') return nothing
  if (field.sensitive)
    return text.includes('•') ? nothing : fromForm(field, { kept: null, typed: text, cleared: false }, context)
  const read = Object.hasOwn(readers, field.type) ? readers[field.type] : undefined
  return read ? read(text, context, field) : fromForm(field, text, context)
}

function wrong(expected: string): Decoded {
  return { reason: { code: 'type', params: { expected } } }
}

/** Day, time and zone, with whatever spaces between them. */
function parted(text: string) {
  const [, date = '', time = '', zone = ''] = /^\s*(\S+)(?:\s+(\S+))?(?:\s+(\S+))?\s*$/u.exec(text.slice(0, 200)) ?? []
  return { date, time, ...(zone && { zone }) }
}

function optionIn(text: string, context: FieldContext, field: FieldDescriptor): string {
  const known = optionsOf(field, context)
  if (!known) return text
  const labelled = ({ label }: Option) => Object.values(label).includes(text.trim())
  const found =
    known.find(({ value }) => value === text) ??
    known.find(({ label }) => label[context.locale ?? 'en'] === text.trim()) ??
    known.find(labelled) ??
    known.find(({ value }) => value.trim() === text.trim())
  return found?.value ?? text.trim()
}

function readOptions(text: string, context: FieldContext, field: FieldDescriptor): Decoded {
  const chosen = splitParts(text, ';').filter((part) => part.trim() !== '')
  return { value: [...new Set(chosen.map((each) => optionIn(each, context, field)))] }
}

function readRows(text: string, context: FieldContext, { fields = [] }: FieldDescriptor): Decoded {
  const rows: FieldValue[] = []
  for (const line of splitParts(text, '\n')) {
    const cells = splitParts(line, '|')
    const row: Record<string, FieldValue> = {}
    for (const [index, field] of fields.entries()) {
      const { value, reason } = readCell(field, cells[index] ?? '', context)
      if (reason) return { reason }
      if (value !== undefined) row[field.key] = value
    }
    const id = cells[fields.length]
    rows.push(id ? { ...row, id } : row)
  }
  return { value: rows }
}

function readFile(text: string): FileRef | null {
  const { name = '', parts: [id = '', size = '', mediaType = ''] = [] } = readNamed(text) ?? {}
  return id ? { id, name, size: Number(size) || 0, mediaType } : null
}

function readSignature(text: string): Decoded {
  const read = readNamed(text)
  const name = read ? read.name : text.trim()
  const [time = '', path = ''] = read?.parts ?? []
  const at = instant(time)
  const strokes = path.split('M').slice(1).map(readStroke)
  if (strokes.some((stroke) => stroke.some(({ x, y }) => !Number.isFinite(x + y)))) return wrong('signature')
  const value: Signature = { strokes, ...(name && { name }), ...(at && { at }) }
  return { value }
}

function readStroke(text: string): Stroke {
  const figures = text.split(' ').filter(Boolean).map(Number)
  return Array.from({ length: Math.ceil(figures.length / 2) }, (_, index) => ({
    x: figures[2 * index] ?? Number.NaN,
    y: figures[2 * index + 1] ?? Number.NaN,
  }))
}
