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

type Fields = Readonly<Record<string, unknown>>

/** Brings a change onto a newer revision, field by field. */
export function mergeByField<TPatch extends object>({ base, current, patch }: MergeInput<TPatch>): Merged<TPatch> {
  const overlaps: Overlap[] = []
  const merged = mergeFields(base as Fields, current as Fields, patch as Fields, '', overlaps)
  return { patch: merged as TPatch, overlaps }
}

function mergeFields(base: Fields, current: Fields, patch: Fields, path: string, overlaps: Overlap[]): Fields {
  const merged: Record<string, unknown> = {}
  for (const [key, yours] of Object.entries(patch)) {
    const original = base[key]
    const theirs = current[key]
    const field = path + key
    const masked = [original, theirs].find(isMaskedValue)
    if (isListPatch(yours, original ?? theirs)) {
      const list = mergeList(asList(original), asList(theirs), yours, `${field}.`, overlaps)
      if (Object.keys(list).length) merged[key] = list
    } else if (masked) {
      if (sameValue(original, theirs)) merged[key] = yours
      else
        overlaps.push({
          field,
          original,
          yours: typeof yours === 'string' ? maskValue(masked.kind, yours) : null,
          theirs,
        })
    } else if (!sameValue(asWritten(theirs), yours)) {
      if (sameValue(asWritten(original), asWritten(theirs))) merged[key] = yours
      else if (!sameValue(asWritten(original), yours)) overlaps.push({ field, original, yours, theirs })
    }
  }
  return merged
}

function mergeList(
  base: ReadonlyMap<Id, Fields>,
  current: ReadonlyMap<Id, Fields>,
  { add, remove = [], change = [] }: ListPatch<Fields>,
  path: string,
  overlaps: Overlap[],
): ListPatch<Fields> {
  const stillRemoved = remove.filter((id) => {
    const theirs = current.get(id)
    const original = base.get(id) ?? theirs
    if (theirs && !sameValue(original, theirs)) overlaps.push({ field: path + id, original, yours: null, theirs })
    return theirs && sameValue(original, theirs)
  })
  const stillChanged = change.flatMap(({ id, patch }) => {
    const theirs = current.get(id)
    const original = base.get(id) ?? theirs
    if (!theirs) overlaps.push({ field: path + id, original, yours: original, theirs: null })
    if (!theirs || !original) return []
    const merged = mergeFields(original, theirs, patch, `${path}${id}.`, overlaps)
    return Object.keys(merged).length ? [{ id, patch: merged }] : []
  })
  return {
    ...(add?.length && { add }),
    ...(stillRemoved.length && { remove: stillRemoved }),
    ...(stillChanged.length && { change: stillChanged }),
  }
}

/** A person is read as id and name, and written as the id. */
function asWritten(value: unknown): unknown {
  return isRecord(value) && typeof value.id === 'string' ? value.id : value
}

function isListPatch(patch: unknown, record: unknown): patch is ListPatch<Fields> {
  return Array.isArray(record) && isRecord(patch)
}

function asList(value: unknown): ReadonlyMap<Id, Fields> {
  const items = Array.isArray(value) ? (value as readonly (Fields & { readonly id: Id })[]) : []
  return new Map(items.map((item) => [item.id, item]))
}
