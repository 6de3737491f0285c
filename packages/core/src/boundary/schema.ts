// The constructors under zod/mini, taken without its methods: 3.4 kB against 5.1, see docs/adr/0007.
import * as z from 'zod/v4/core'

/** A schema whose outcome only the boundary looks at. */
export type Schema = z.$ZodType

/** A schema for every key of a type, so that no key is forgotten. */
export type Shape<TRecord> = { readonly [Key in keyof Required<TRecord>]: Schema }

/** An object under check. */
export type Fields = Record<string, unknown>

/** A value under check, together with what was found wrong with it. */
export type Payload = z.ParsePayload

/** What is wrong with an answer, by place; its value is left out. */
export interface Flaw {
  readonly path: string
  readonly expected: string
}

/** A schema from a function that returns undefined for what it does not understand. */
export function value(expected: string, read: (input: unknown) => unknown): Schema {
  return unknown((payload) => {
    payload.value = read(payload.value)
    if (payload.value === undefined) reject(payload, expected)
  })
}

/** A key that may be missing. */
export function optional(innerType: Schema): Schema {
  return new z.$ZodOptional({ type: 'optional', innerType })
}

/** A key that may be missing or null. */
export function nullish(schema: Schema): Schema {
  return optional(unlessNull(schema, null))
}

/** A key that may be missing; null means the same as missing. */
export function absent(schema: Schema): Schema {
  return optional(unlessNull(schema, undefined))
}

/** An object that keeps its unknown keys and has no key without a value; `finish` says what becomes of it. */
export function object(
  shape: Readonly<Record<string, Schema>>,
  finish: (record: Fields, payload: Payload) => unknown = (record) => record,
): Schema {
  const check = checkOf((payload) => {
    const record = payload.value as Fields
    for (const key in record) if (record[key] === undefined) delete record[key]
    payload.value = finish(record, payload)
  })
  return new z.$ZodObject({ type: 'object', shape, catchall: unknown(), checks: [check] })
}

/** A list in which every element must fit. */
export function list(schema: Schema, mustFit = (_kept: readonly unknown[]) => true): Schema {
  return unknown((payload) => {
    const { kept, rejected } = sorted(schema, payload)
    const [first] = rejected
    if (first && mustFit(kept)) reject(payload, first.expected, first.index, first.path)
    payload.value = kept
  })
}

/** A list whose bad elements are left out, unless there are no others: it has no place to tell of them. */
export function rows(schema: Schema): Schema {
  return list(schema, (kept) => kept.length === 0)
}

/** The elements that fit, and by place what is wrong with the others. */
export function sorted(schema: Schema, payload: Payload) {
  const kept: unknown[] = []
  const rejected: (Flaw & { readonly index: number; readonly item: unknown })[] = []
  if (!Array.isArray(payload.value)) reject(payload, 'array')
  else
    payload.value.forEach((item, index) => {
      const result = check(schema, item)
      if ('expected' in result) rejected.push({ ...result, index, item })
      else kept.push(result.value)
    })
  return { kept, rejected }
}

/** Notes what is wrong, never with what value. */
export function reject(payload: Payload, expected: string, ...path: (string | number)[]): void {
  payload.issues.push({ code: 'invalid_type', expected, path, input: undefined })
}

/** Checks one value: the checked copy, or the first flaw. */
export function check(schema: Schema, input: unknown): { readonly value: unknown } | Flaw {
  const { value, issues } = schema._zod.run({ value: input, issues: [] }, { async: false }) as Payload
  const [issue] = issues
  if (!issue) return { value }
  const path = issue.path ?? []
  return {
    path: path.map(String).filter(Boolean).join('.'),
    expected: issue.code === 'invalid_type' ? issue.expected : 'value',
  }
}

function unlessNull(schema: Schema, none: null | undefined): Schema {
  return unknown((payload) => {
    const result = payload.value === null ? { value: none } : check(schema, payload.value)
    if ('expected' in result) reject(payload, result.expected, result.path)
    else payload.value = result.value
  })
}

function unknown(run?: z.CheckFn<unknown>): Schema {
  return new z.$ZodUnknown({ type: 'unknown', ...(run && { checks: [checkOf(run)] }) })
}

function checkOf(check: z.CheckFn<unknown>): z.$ZodCheck<unknown> {
  return { _zod: { check, def: { check: 'custom' }, onattach: [] } }
}
