import { own } from './own.js'
import type { ConditionPath } from './types.js'

/** The first fault of a definition: `of[1].path: array of names`. */
export interface ConditionFault {
  /** Where it stands; empty for the whole. */
  readonly path: string
  /** What is expected there. */
  readonly expected: string
}

/** What reading a definition has come to. */
export interface Reader {
  parts: number
  fault: ConditionFault | null
}

/** A part of a definition and where it stands. */
export interface Spot {
  readonly json: unknown
  readonly path: string
  readonly depth: number
}

/** Reads one kind of part. */
export type Read<TValue> = (reader: Reader, spot: Spot) => TValue

/** A text, number, boolean or null. */
export function readConstant(reader: Reader, spot: Spot): string | number | boolean | null {
  const { json } = spot
  if (json === null || typeof json === 'boolean') return json
  if (typeof json === 'number' && Number.isFinite(json)) return json
  if (typeof json === 'string' && json.length <= 1000) return json
  expect(reader, spot, typeof json === 'string' ? 'text of at most 1000 characters' : 'constant, path or computation')
  return null
}

/** The names of a path. */
export function readPath(reader: Reader, spot: Spot): ConditionPath {
  const { json } = spot
  if (!Array.isArray(json) || !json.length || json.length > 20) return refused(reader, spot, 'array of names')
  const names: readonly unknown[] = json
  return Array.from(names, (name, index) => {
    if (typeof name === 'string' && name && name.length <= 1000) return name
    if (typeof name === 'number' && Number.isSafeInteger(name) && name >= 0) return name
    expect(reader, { ...spot, path: `${spot.path}[${index}]` }, 'name or row number')
    return 0
  })
}

/** A pattern of `matches`. */
export function readPattern(reader: Reader, spot: Spot): string {
  if (typeof spot.json === 'string' && spot.json.length <= 200) return spot.json
  expect(reader, spot, 'pattern of at most 200 characters')
  return ''
}

/** Every element of an array. */
export function list<TValue>(reader: Reader, spot: Spot, read: Read<TValue>, least = 0): readonly TValue[] {
  const items: readonly unknown[] | null = Array.isArray(spot.json) ? spot.json : null
  if (!items || items.length < least) return refused(reader, spot, least ? 'array, not empty' : 'array')
  const values: TValue[] = []
  for (let index = 0; index < items.length && !reader.fault; index++)
    values.push(read(reader, { json: items[index], path: `${spot.path}[${index}]`, depth: spot.depth }))
  return values
}

/** What stands under a key. */
export function inner({ json, path, depth }: Spot, key: string): Spot {
  return { json: own(json, key), path: path ? `${path}.${key}` : key, depth: depth + 1 }
}

/** Counts a part; true when the definition is refused already, or by being too deep or too large. */
export function exceeds(reader: Reader, spot: Spot): boolean {
  if (spot.depth > 32) expect(reader, spot, 'at most 32 levels')
  if (++reader.parts > 1000) expect(reader, spot, 'at most 1000 parts')
  return reader.fault !== null
}

/** Notes a fault, if it is the first. */
export function expect(reader: Reader, { path }: Spot, expected: string): void {
  reader.fault ??= { path, expected }
}

function refused(reader: Reader, spot: Spot, expected: string): readonly never[] {
  expect(reader, spot, expected)
  return []
}

/** True for an object that is no list. */
export function isObject(json: unknown): boolean {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
