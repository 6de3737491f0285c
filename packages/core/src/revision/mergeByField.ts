import type { ListPatch } from '../contract/calls.js'
import type { Id } from '../contract/scalars.js'
import { isMaskedValue, maskValue } from '../sensitive/index.js'
import { isRecord, sameValue } from './sameValue.js'

/** One field that two people changed; sensitive values appear as masks only. */
export interface Overlap {
  /** The path of the field: `grade`, or `contacts.<id>.jobTitle`. */
  readonly field: string
  readonly original: unknown
  /** The value being written; of a sensitive one its mask, as a string. */
  readonly yours: unknown
  readonly theirs: unknown
}

/** A change, the record it was made from, and the record as it is now. */
export interface MergeInput<TPatch> {
  readonly base: object
  readonly current: object
  readonly patch: TPatch
}

/** What is left to write, and what both sides changed. */
export interface Merged<TPatch> {
  /** Holds neither overlapping fields nor values that are already so. */
  readonly patch: TPatch
  readonly overlaps: readonly Overlap[]
}

/** The values of a record by name. */
export type Fields = Readonly<Record<string, unknown>>

interface Place<TRecord, TPatch> {
  readonly base: TRecord
  readonly current: TRecord
  readonly patch: TPatch
  /** Empty, or ending in a dot. */
  readonly path: string
}

/** Brings a change onto a newer revision, field by field. */
export function mergeByField<TPatch extends object>({ base, current, patch }: MergeInput<TPatch>): Merged<TPatch> {
  const overlaps: Overlap[] = []
  const place = { base: base as Fields, current: current as Fields, patch: patch as Fields, path: '' }
  return { patch: mergeFields(place, overlaps) as TPatch, overlaps }
}

function mergeFields({ base, current, patch, path }: Place<Fields, Fields>, overlaps: Overlap[]): Fields {
  const merged: Record<string, unknown> = {}
  for (const [key, yours] of Object.entries(patch)) {
    const original = base[key]
    const theirs = current[key]
    const field = path + key
    const masked = [original, theirs].find(isMaskedValue)
    if (isFieldRecord(key, yours)) {
      const place = { base: asFields(original), current: asFields(theirs), patch: yours, path: `${field}.` }
      const fields = mergeFields(place, overlaps)
      if (Object.keys(fields).length) merged[key] = fields
    } else if (isListPatch(yours, original ?? theirs)) {
      const place = { base: byId(original), current: byId(theirs), patch: yours, path: `${field}.` }
      const list = mergeList(place, overlaps)
      if (Object.keys(list).length) merged[key] = list
    } else if (masked) {
      const mask = typeof yours === 'string' ? maskValue(masked.kind, yours) : null
      if (sameValue(original, theirs)) merged[key] = yours
      else overlaps.push({ field, original, yours: mask, theirs })
    } else if (!sameValue(asWritten(theirs), yours)) {
      if (sameValue(asWritten(original), asWritten(theirs))) merged[key] = yours
      else if (!sameValue(asWritten(original), yours)) overlaps.push({ field, original, yours, theirs })
    }
  }
  return merged
}

function mergeList(
  { base, current, patch: { add, remove = [], change = [] }, path }: Place<ReadonlyMap<Id, Fields>, ListPatch<Fields>>,
  overlaps: Overlap[],
): ListPatch<Fields> {
  const stillRemoved = remove.filter((id) => {
    const theirs = current.get(id)
    const original = base.get(id) ?? theirs
    const untouched = sameValue(original, theirs)
    if (theirs && !untouched) overlaps.push({ field: path + id, original, yours: null, theirs })
    return theirs && untouched
  })
  const stillChanged = change.flatMap(({ id, patch }) => {
    const theirs = current.get(id)
    const original = base.get(id) ?? theirs
    if (!theirs) overlaps.push({ field: path + id, original, yours: original, theirs: null })
    if (!theirs || !original) return []
    const merged = mergeFields({ base: original, current: theirs, patch, path: `${path}${id}.` }, overlaps)
    return Object.keys(merged).length ? [{ id, patch: merged }] : []
  })
  return {
    ...(add?.length && { add }),
    ...(stillRemoved.length && { remove: stillRemoved }),
    ...(stillChanged.length && { change: stillChanged }),
  }
}

/** True for the fields that a team added, which are patched by key. */
export function isFieldRecord(key: string, patch: unknown): patch is Fields {
  return key === 'custom' && isRecord(patch)
}

/** The fields of a record, none where it is no record. */
export function asFields(value: unknown): Fields {
  return isRecord(value) ? value : {}
}

/** A person is read as id and name, and written as the id. */
export function asWritten(value: unknown): unknown {
  return isRecord(value) && typeof value.id === 'string' ? value.id : value
}

/** True for a change of a list whose entries have ids. */
export function isListPatch(patch: unknown, record: unknown): patch is ListPatch<Fields> {
  return Array.isArray(record) && isRecord(patch)
}

/** The entries of a list by id; none where it is no list. */
export function byId(value: unknown): ReadonlyMap<Id, Fields> {
  const items = Array.isArray(value) ? (value as readonly (Fields & { readonly id: Id })[]) : []
  return new Map(items.map((item) => [item.id, item]))
}
