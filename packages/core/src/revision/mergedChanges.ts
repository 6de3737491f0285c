import { isMaskedValue, maskValue } from '../sensitive/index.js'
import {
  asFields,
  asWritten,
  byId,
  type Fields,
  isFieldRecord,
  isListPatch,
  type MergeInput,
  mergeByField,
} from './mergeByField.js'
import { isRecord, sameValue } from './sameValue.js'

/** One field that only one of two people changed; sensitive values appear as masks only. */
export interface MergedChange {
  /** The path of the field: `grade`, or `contacts.<id>.jobTitle`; an added entry has its place after a plus: `contacts.+0`. */
  readonly field: string
  readonly original: unknown
  /** What will be written, or was written meanwhile; null where it is gone. */
  readonly value: unknown
  /** Whose change it is: of the one who writes, or of the one who was faster. */
  readonly by: 'yours' | 'theirs'
}

/** What is merged, and which fields of the record a person can write. */
export interface MergedChangesInput<TPatch> extends MergeInput<TPatch> {
  readonly fields: readonly string[]
}

type Change = Omit<MergedChange, 'by'>

/** The changes that go together without a question: yours that `mergeByField` leaves to write, then theirs. */
export function mergedChanges<TPatch extends object>(input: MergedChangesInput<TPatch>): readonly MergedChange[] {
  const base = input.base as Fields
  const { patch } = mergeByField(input)
  const written = patchChanges(base, input.patch as Fields, '').map(({ field }) => field)
  const theirs = differences(base, input.current as Fields, input.fields).filter(
    ({ field }) => !written.some((path) => isWithin(field, path) || isWithin(path, field)),
  )
  return [
    ...patchChanges(base, patch as Fields, '').map((change) => ({ ...change, by: 'yours' as const })),
    ...theirs.map((change) => ({ ...change, by: 'theirs' as const })),
  ]
}

function patchChanges(base: Fields, patch: Fields, path: string): readonly Change[] {
  return Object.entries(patch).flatMap(([key, value]) => {
    const field = path + key
    const original = base[key]
    if (isFieldRecord(key, value)) return patchChanges(asFields(original), value, `${field}.`)
    if (!isListPatch(value, original)) return [{ field, original, value: asShown(original, value) }]
    const entries = byId(original)
    const { add = [], remove = [], change = [] } = value
    return [
      ...change.flatMap(({ id, patch: part }) => patchChanges(entries.get(id) ?? {}, part, `${field}.${id}.`)),
      ...remove.map((id) => ({ field: `${field}.${id}`, original: entries.get(id), value: null })),
      ...add.map((entry, index) => ({ field: `${field}.+${index}`, original: null, value: entry })),
    ]
  })
}

function differences(base: Fields, current: Fields, keys: readonly string[], path = ''): readonly Change[] {
  return keys.flatMap((key) => {
    const field = path + key
    const [original, value] = [base[key], current[key]]
    if (isFieldRecord(key, original) || isFieldRecord(key, value)) {
      const [before, after] = [asFields(original), asFields(value)]
      return differences(before, after, [...new Set([...Object.keys(before), ...Object.keys(after)])], `${field}.`)
    }
    if (hasEntries(original) || hasEntries(value)) return entryDifferences(byId(original), byId(value), `${field}.`)
    return sameValue(asWritten(original), asWritten(value)) ? [] : [{ field, original, value }]
  })
}

function entryDifferences(before: ReturnType<typeof byId>, after: ReturnType<typeof byId>, path: string) {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): readonly Change[] => {
    const [original, value] = [before.get(id), after.get(id)]
    if (!original || !value) return [{ field: path + id, original: original ?? null, value: value ?? null }]
    const keys = new Set([...Object.keys(original), ...Object.keys(value)])
    return differences(original, value, [...keys], `${path}${id}.`)
  })
}

/** True for a list of records that are told apart by id. */
function hasEntries(value: unknown): boolean {
  return Array.isArray(value) && value.some((entry) => isRecord(entry) && typeof entry.id === 'string')
}

function asShown(original: unknown, value: unknown): unknown {
  return isMaskedValue(original) && typeof value === 'string' ? maskValue(original.kind, value) : value
}

function isWithin(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`)
}
