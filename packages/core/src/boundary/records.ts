import * as z from 'zod/mini'
import { absent, object, value } from './schema.js'
import { id, reason, text } from './values.js'

const rights = object({
  fields: absent(z.record(z.string(), text)),
  actions: absent(z.array(object({ action: text, refused: absent(reason) }))),
})

/** What every record has. */
export const versioned = { id, revision: absent(id), rights: absent(rights) }

/** A record without the fields that its rights hide. */
export function record(shape: Readonly<Record<string, z.core.SomeType>>) {
  return z.pipe(z.transform(withoutHidden), object(shape))
}

/** A record whose own keys no schema looks at yet. */
export const anyRecord = record(versioned)

/** An object whose keys no schema looks at yet. */
export const anyObject = object({})

/** Numbers by value. */
export const figures = value('figures', (input) => {
  const isFigures = typeof input === 'object' && input !== null && Object.values(input).every(Number.isFinite)
  return isFigures ? input : undefined
})

function withoutHidden(input: unknown): unknown {
  const hidden = Object.entries(at(at(input, 'rights'), 'fields') ?? {}).filter(([, right]) => right === 'hidden')
  return hidden.reduce((left, [field]) => without(left, field.split('.')), input)
}

function at(input: unknown, key: string): object | undefined {
  const inner: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined
  return typeof inner === 'object' && inner !== null ? inner : undefined
}

function without(input: unknown, [key = '', ...further]: readonly string[]): unknown {
  if (Array.isArray(input)) return input.map((each) => without(each, [key, ...further]))
  if (typeof input !== 'object' || input === null || !(key in input)) return input
  const { [key]: inner, ...others } = input as Record<string, unknown>
  return further.length > 0 ? { ...others, [key]: without(inner, further) } : others
}
