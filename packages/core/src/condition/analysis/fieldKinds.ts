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
  duration: 'figure',
  phone: 'text',
  email: 'text',
  choice: 'text',
  choices: 'text',
  rating: 'figure',
  ticks: 'text',
  reference: 'record',
  rows: 'record',
  file: 'record',
  signature: 'record',
  computed: 'any',
}

const parts: Partial<Record<FieldType, Readonly<Partial<Record<string, Kind>>>>> = {
  money: { amount: 'figure', currency: 'text' },
  'planned-time': { date: 'day', time: 'text', zone: 'text' },
  reference: { id: 'text', name: 'text' },
  file: { id: 'text', name: 'text', size: 'figure', mediaType: 'text' },
  signature: { name: 'text', at: 'instant' },
}
const lists: readonly FieldType[] = ['choices', 'ticks', 'rows', 'file']

/** Finds the field of a key. */
export type FieldLookup = (key: unknown) => FieldDescriptor | undefined

/** What a rule may read: the fields beside it, and for a rule of a row the record around it. */
export interface FieldScope {
  readonly fields: FieldLookup
  readonly record?: FieldLookup
}

/** Finds fields by their keys, the first where two have one. */
export function lookupOf(fields: readonly FieldDescriptor[]): FieldLookup {
  const byKey = new Map<unknown, FieldDescriptor>()
  for (const field of fields) if (!byKey.has(field.key)) byKey.set(field.key, field)
  return (key) => byKey.get(key)
}

/** What a rule reads, of a record or of a row of the rows with this key. */
export function scopeOf(fields: FieldLookup, row?: string): FieldScope {
  if (row === undefined) return { fields }
  const rows = fields(row)
  return { fields: lookupOf((rows?.type === 'rows' && rows.fields) || []), record: fields }
}

/** What the fields say of a path. */
export function factsAt(path: ConditionPath, scope: FieldScope): PathFacts {
  const [key, ...rest] = path
  const field = scope.fields(key)
  if (!field) return suppliedFacts(String(key), rest, scope)
  const many = lists.includes(field.type)
  if (field.type === 'rows') return rowFacts(field, rest)
  const names = many && typeof rest[0] === 'number' ? rest.slice(1) : rest
  if (!names.length) {
    const kinds = [field.sensitive ? 'record' : kindOfType[field.type]]
    return { known: true, kinds, many, single: !many && kinds[0] !== 'record', field }
  }
  const part = names.length === 1 ? parts[field.type]?.[String(names[0])] : undefined
  const known = part !== undefined || field.type === 'computed'
  return { known, kinds: [part ?? 'any'], many, single: part !== undefined && !many }
}

/** What a rule reads besides fields. */
function suppliedFacts(key: string, rest: ConditionPath, { record }: FieldScope): PathFacts {
  if (key === 'record' && record && rest.length > 0) return factsAt(rest, { fields: record })
  const kind = key === 'today' ? 'day' : key === 'now' ? 'instant' : undefined
  if (!kind || rest.length > 0) return { known: false, kinds: ['any'], many: true, single: false }
  return { known: true, kinds: [kind], many: false, single: true }
}

function rowFacts(field: FieldDescriptor, rest: ConditionPath): PathFacts {
  const names = typeof rest[0] === 'number' ? rest.slice(1) : rest
  if (!names.length) return { known: true, kinds: ['record'], many: true, single: false, field }
  return {
    ...factsAt(names, { fields: (key) => field.fields?.find((each) => each.key === key) }),
    many: true,
    single: false,
  }
}

/** What an operand may be; a text that reads as a figure or a day may be either. */
export function kindsOf(operand: Operand, scope: FieldScope): readonly Kind[] {
  if (typeof operand !== 'object' || operand === null) {
    const { kind } = readingOf(operand)
    return typeof operand === 'string' && kind !== 'nothing' ? [kind, 'text'] : [kind]
  }
  if (!('op' in operand)) return factsAt(operand.path, scope).kinds
  return operand.op === 'days-between' || operand.op === 'count' ? ['figure'] : ['figure', 'money']
}
