import type { FieldDescriptor, FieldType } from '../../field/index.js'
import { readingOf } from '../readings.js'
import type { ConditionPath, Operand } from '../types.js'

/** What a value may be in a comparison; `any` when that is not known. */
export type Kind = 'any' | 'nothing' | 'boolean' | 'figure' | 'money' | 'day' | 'instant' | 'text' | 'record'

/** What is known of the values at a path. */
export interface PathFacts {
  readonly known: boolean
  readonly kinds: readonly Kind[]
  /** More than one value may stand there. */
  readonly many: boolean
  /** Exactly one plain value stands there, or nothing. */
  readonly single: boolean
  readonly field?: FieldDescriptor
}

const kindOfType: Readonly<Record<FieldType, Kind>> = {
  text: 'text',
  'long-text': 'text',
  number: 'figure',
  money: 'money',
  'calendar-date': 'day',
  instant: 'instant',
  'planned-time': 'record',
  duration: 'any',
  phone: 'text',
  email: 'text',
  choice: 'text',
  choices: 'text',
  rating: 'figure',
  ticks: 'any',
  reference: 'any',
  rows: 'record',
  file: 'record',
  signature: 'record',
  computed: 'any',
}

const parts: Partial<Record<FieldType, Readonly<Partial<Record<string, Kind>>>>> = {
  money: { amount: 'figure', currency: 'text' },
  'planned-time': { date: 'day', time: 'text', zone: 'text' },
}
const lists: readonly FieldType[] = ['choices', 'ticks', 'rows', 'file', 'signature']
const open: readonly FieldType[] = ['reference', 'file', 'ticks', 'signature', 'duration', 'computed']

/** What the fields say of a path. */
export function factsAt(path: ConditionPath, fields: readonly FieldDescriptor[]): PathFacts {
  const [key, ...rest] = path
  const field = fields.find((each) => each.key === key)
  if (!field) return { known: false, kinds: ['any'], many: true, single: false }
  const many = lists.includes(field.type)
  if (field.type === 'rows') return rowFacts(field, rest)
  const names = many && typeof rest[0] === 'number' ? rest.slice(1) : rest
  const plain = !many && (field.type === 'computed' || !open.includes(field.type))
  if (!names.length) {
    const kinds = [field.sensitive ? 'record' : kindOfType[field.type]]
    return { known: true, kinds, many, single: plain, field }
  }
  const part = names.length === 1 ? parts[field.type]?.[String(names[0])] : undefined
  const known = part !== undefined || open.includes(field.type)
  return { known, kinds: [part ?? 'any'], many, single: part !== undefined }
}

function rowFacts(field: FieldDescriptor, rest: ConditionPath): PathFacts {
  const names = typeof rest[0] === 'number' ? rest.slice(1) : rest
  if (!names.length) return { known: true, kinds: ['record'], many: true, single: false, field }
  return { ...factsAt(names, field.fields ?? []), many: true, single: false }
}

/** What an operand may be; a text that reads as a figure or a day may be either. */
export function kindsOf(operand: Operand, fields: readonly FieldDescriptor[]): readonly Kind[] {
  if (typeof operand !== 'object' || operand === null) {
    const { kind } = readingOf(operand)
    return typeof operand === 'string' && kind !== 'nothing' ? [kind, 'text'] : [kind]
  }
  if (!('op' in operand)) return factsAt(operand.path, fields).kinds
  return operand.op === 'days-between' || operand.op === 'count' ? ['figure'] : ['figure', 'money']
}
