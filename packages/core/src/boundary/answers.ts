import * as z from 'zod/mini'
import type { Page, RejectedRow } from '../contract/calls.js'
import { absent, check, type Flaw, object, type Schema } from './schema.js'
import { cursor, id, text } from './values.js'

/** Reads what a method answered; throws a `Malformed` when it cannot. */
export type Answer = (input: unknown) => unknown

/** An answer that does not fit; it knows where and what, never the value. */
export class Malformed extends Error {
  constructor({ path, expected }: Flaw) {
    super(`${path || 'the answer'} is no ${expected}`)
  }
}

/** One value. */
export function one(schema: Schema): Answer {
  return (input) => {
    const result = check(schema, input)
    if ('expected' in result) throw new Malformed(result)
    return result.value
  }
}

/** A page; rows that do not fit are set aside. */
export function page(schema: Schema): Answer {
  return (input): Page<unknown> => {
    const { items, nextCursor = null, rejected = [], ...others } = one(pageSchema)(input) as Page<unknown>
    const sorted = sort(schema, items)
    const allRejected = [...rejected, ...sorted.rejected]
    return { ...others, items: sorted.kept, nextCursor, ...(allRejected.length > 0 && { rejected: allRejected }) }
  }
}

/** A list that has no place to tell of bad rows: they are left out, unless there are no others. */
export function rows(schema: Schema): Answer {
  return (input) => {
    const { kept, rejected } = sort(schema, one(listSchema)(input) as unknown[])
    const first = rejected[0]
    if (first && kept.length === 0) throw new Malformed({ ...first, path: `${first.index}.${first.path}` })
    return kept
  }
}

/** A list in which every place counts. */
export function tuple(schema: Schema): Answer {
  return one(z.array(schema))
}

/** No answer at all. */
export function nothing(): undefined {
  return undefined
}

const listSchema = z.array(z.unknown())

const pageSchema = object({
  items: listSchema,
  nextCursor: cursor,
  previousCursor: cursor,
  total: absent(object({ count: z.number(), exact: z.boolean() })),
  rejected: absent(z.array(object({ index: z.number(), id: absent(id), path: text, expected: text }))),
})

function sort(schema: Schema, items: readonly unknown[]) {
  const kept: unknown[] = []
  const rejected: RejectedRow[] = []
  items.forEach((item, index) => {
    const result = check(schema, item)
    if ('expected' in result) rejected.push({ index, ...idOf(item), ...result })
    else kept.push(result.value)
  })
  return { kept, rejected }
}

function idOf(item: unknown): { readonly id?: string } {
  const result = check(z.looseObject({ id }), item)
  return 'expected' in result ? {} : { id: (result.value as { id: string }).id }
}
