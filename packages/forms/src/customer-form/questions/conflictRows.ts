import type { ConflictMerged, ConflictOverlap } from '@clientele/components/conflict-view'
import {
  type Customer,
  type CustomerPatch,
  type FieldContext,
  type FieldDescriptor,
  type FieldValue,
  mergedChanges,
  type Overlap,
  textIn,
  toText,
} from '@clientele/core'
import type { CustomerFormLabels } from '../CustomerForm.labels.js'

/** What both sides of a conflict are put into words from. */
export interface ConflictRowsInput {
  readonly base: Customer
  readonly current: Customer
  readonly patch: CustomerPatch
  readonly overlaps: readonly Overlap[]
  readonly fields: readonly FieldDescriptor[]
  readonly context: FieldContext
  readonly words: CustomerFormLabels
}

/** Both sides of a conflict, named and written as the fields say; sensitive values are masks. */
export function conflictRows(input: ConflictRowsInput): {
  readonly overlaps: readonly ConflictOverlap[]
  readonly merged: readonly ConflictMerged[]
} {
  const { base, current, patch, fields } = input
  const keys = fields.map(({ key }) => key).filter((key) => key !== 'number')
  const changes = mergedChanges({ base, current, patch, fields: [...keys, 'custom'] })
  return {
    overlaps: input.overlaps.map(({ field, original, yours, theirs }) => {
      const { label, write } = placed(field, [original, theirs, yours], input)
      return { field, label, original: write(original), yours: write(yours), theirs: write(theirs) }
    }),
    merged: changes.map(({ field, original, value, by }) => {
      const { label, write } = placed(field, [original, value], input)
      return { field, label, original: write(original), value: write(value), by }
    }),
  }
}

interface Placed {
  readonly label: string
  readonly write: (value: unknown) => string
}

function placed(path: string, sides: readonly unknown[], input: ConflictRowsInput): Placed {
  const { fields, words, base, current, context } = input
  const [key = '', id, column] = path.split('.')
  const field = fields.find((each) => each.key === (key === 'custom' ? id : key))
  const nameOf = (each: FieldDescriptor | undefined, otherwise: string) =>
    textIn(each?.label, context.locale ?? 'en') ?? otherwise
  const writer = (each: FieldDescriptor | undefined) => (value: unknown) => writeValue(each, value, input)
  if (key !== 'contacts' || !id) return { label: nameOf(field, id ?? key), write: writer(field) }

  const contact = [...sides, ...[...base.contacts, ...current.contacts].filter((each) => each.id === id)]
    .map((each) => String(Object(each).name ?? ''))
    .find(Boolean)
  const inRow = field?.fields?.find((each) => each.key === column)
  return column
    ? { label: words.ofContact(contact ?? '', nameOf(inRow, column)), write: writer(inRow) }
    : { label: words.contact(contact ?? ''), write: (value) => writeContact(field, value, input) }
}

function writeValue(field: FieldDescriptor | undefined, value: unknown, { context, words }: ConflictRowsInput): string {
  const isMask = typeof value === 'string' && value.includes('••••')
  const plain = value as FieldValue | undefined
  const text = isMask ? value : field ? toText(field, asRead(field, plain), context) : String(value ?? '')
  return text || words.nothing
}

/** A person and a mark are written otherwise than they are read. */
function asRead(field: FieldDescriptor, value: FieldValue | undefined): FieldValue | undefined {
  if (field.key === 'main') return value === true ? ['main'] : []
  if (field.type === 'reference' && typeof value === 'string') return { id: value, name: value }
  return value
}

function writeContact(field: FieldDescriptor | undefined, value: unknown, input: ConflictRowsInput): string {
  if (value === null || value === undefined) return input.words.gone
  const parts = (field?.fields ?? []).map((column) => writeValue(column, Object(value)[column.key], input))
  return parts.filter((part) => part !== input.words.nothing).join('\n')
}
