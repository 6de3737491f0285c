import { type ConditionFault, own } from '../../condition/index.js'
import type { FieldDescriptor, FieldType } from '../types.js'
import { checkKind } from './checkKind.js'
import { checkMeaning } from './checkMeaning.js'
import { below, type Faults, isObject, key, label, listOf, note } from './faults.js'
import { properties } from './properties.js'

/** Checked fields, or what is wrong with them: the first fault, and all of them. */
export type ParsedFields =
  | { readonly value: readonly FieldDescriptor[]; readonly fault?: undefined; readonly faults?: undefined }
  | { readonly value?: undefined; readonly fault: ConditionFault; readonly faults: readonly ConditionFault[] }

/**
 * Checks fields that arrive as JSON and names everything wrong with them: shapes, keys used twice or reserved, options
 * that a kind of field needs, limits that cross, defaults that the field itself refuses, loops. At most 1,000 fields.
 */
export function parseFields(json: unknown): ParsedFields {
  const faults: Faults = { found: [] }
  const value = readFields(json, { path: '', faults, inRows: false })
  if (faults.found.length === 0) checkMeaning(value, faults)
  const [fault] = faults.found
  return fault ? { fault, faults: faults.found } : { value }
}

interface Place {
  readonly path: string
  readonly faults: Faults
  readonly inRows: boolean
}

const types: Readonly<Record<FieldType, true>> = {
  text: true,
  'long-text': true,
  number: true,
  money: true,
  'calendar-date': true,
  instant: true,
  'planned-time': true,
  duration: true,
  phone: true,
  email: true,
  choice: true,
  choices: true,
  rating: true,
  ticks: true,
  reference: true,
  rows: true,
  file: true,
  signature: true,
  computed: true,
}

function readFields(json: unknown, { path, faults, inRows }: Place): readonly FieldDescriptor[] {
  const items = listOf(json)
  if (!items || items.length > 1000) note(faults, path, items ? 'at most 1000 fields' : 'array')
  const seen = new Set<unknown>()
  return (items ?? []).slice(0, 1000).flatMap((item, index) => {
    const place = { path: `${path}[${index}]`, faults, inRows }
    const field = readField(item, place)
    const name = own(item, 'key')
    if (seen.has(name)) note(faults, below(place.path, 'key'), 'key that no field before has')
    if (typeof name === 'string') seen.add(name)
    return field ? [field] : []
  })
}

function readField(json: unknown, place: Place): FieldDescriptor | null {
  const { path, faults, inRows } = place
  if (!isObject(json)) {
    note(faults, path, 'object')
    return null
  }
  const field = Object.fromEntries(Object.keys(json).map((name) => [name, own(json, name)]))
  readKey(field.key, place)
  const type = typeof field.type === 'string' && Object.hasOwn(types, field.type) ? field.type : null
  if (!type) note(faults, below(path, 'type'), `one of ${Object.keys(types).join(', ')}`)
  if (field.label === undefined) label(undefined, below(path, 'label'), faults)
  for (const [name, look] of Object.entries(properties))
    if (field[name] !== undefined) look(field[name], below(path, name), faults)
  if (type === 'rows' && inRows) note(faults, below(path, 'type'), 'no rows within rows')
  else if (type === 'rows')
    field.fields = readFields(field.fields, { path: below(path, 'fields'), faults, inRows: true })
  if (type) checkKind({ ...field, type }, { path, faults })
  return field as unknown as FieldDescriptor
}

const supplied: readonly unknown[] = ['today', 'now', 'record']

function readKey(json: unknown, { path, faults, inRows }: Place): void {
  key(json, below(path, 'key'), faults)
  const reserved = typeof json === 'string' && (json in {} || supplied.includes(json) || (inRows && json === 'id'))
  if (typeof json === 'string' && /[.[\]]/.test(json)) note(faults, below(path, 'key'), 'key without dots and brackets')
  if (reserved) note(faults, below(path, 'key'), 'key that is not reserved')
}
