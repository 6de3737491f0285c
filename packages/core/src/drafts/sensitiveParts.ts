import type { DraftField, DraftValues } from './types.js'

/** Where a value stood: keys, and the places of rows. */
export type ValuePath = readonly (string | number)[]

/** A value that may not be kept in clear, and where it stood. */
export type SensitivePart = readonly [path: ValuePath, value: unknown]

/** Values in two: what may be kept in clear, and what may not. */
export interface DividedValues {
  readonly clear: DraftValues
  readonly sensitive: readonly SensitivePart[]
}

/** Takes out what is sensitive: what a marked field holds, at any depth of rows, and whatever looks typed as a secret. */
export function takeSensitive(values: DraftValues, fields: readonly DraftField[] = []): DividedValues {
  const sensitive: SensitivePart[] = []
  return { clear: divideRecord(values, { fields, path: [], sensitive }), sensitive }
}

/** Puts back what was taken out. */
export function putSensitive(clear: DraftValues, sensitive: readonly SensitivePart[]): DraftValues {
  return sensitive.reduce<DraftValues>((values, [path, value]) => putAt(values, path, value) as DraftValues, clear)
}

/** The name of a field from the path of a value: rows have no numbers in it. */
export function fieldName(path: ValuePath): string {
  return path.filter((step) => typeof step === 'string').join('.')
}

interface Place {
  readonly fields: readonly DraftField[]
  readonly path: ValuePath
  readonly sensitive: SensitivePart[]
}

function divideRecord(record: DraftValues, { fields, path, sensitive }: Place): DraftValues {
  const kept = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    const field = fields.find((each) => each.key === key)
    const here = [...path, key]
    if (!isSensitive(value, field)) {
      return [[key, divideNested(value, { fields: field?.fields ?? [], path: here, sensitive })]]
    }
    sensitive.push([here, value])
    return []
  })
  return Object.fromEntries(kept)
}

function divideNested(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => divideNested(item, { ...place, path: [...place.path, index] }))
  }
  return isPlainRecord(value) ? divideRecord(value, place) : value
}

function isSensitive(value: unknown, field: DraftField | undefined): boolean {
  const typed = typedSecret(value)
  if (typed !== undefined) return typed !== ''
  return field?.sensitive !== undefined && !isNothing(value)
}

/** What a person typed into a field of a masked value, if it is the value of one. */
function typedSecret(value: unknown): string | undefined {
  return isPlainRecord(value) && typeof value.typed === 'string' && 'kept' in value ? value.typed : undefined
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Also of another frame, of a class or of no prototype: a structured clone would make plain records of them all. */
function isPlainRecord(value: unknown): value is DraftValues {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function putAt(container: unknown, [step, ...rest]: ValuePath, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(container))
    return container.map((item, index) => (index === step ? putAt(item, rest, value) : item))
  if (!isPlainRecord(container)) return container
  return { ...container, [step]: putAt(container[step], rest, value) }
}
