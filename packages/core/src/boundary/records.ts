import { absent, type Fields, list, object, type Payload, type Schema } from './schema.js'
import { id, reason, text, texts } from './values.js'

const rights = object({
  fields: absent(texts),
  actions: absent(list(object({ action: text, refused: absent(reason) }))),
})

/** What every record has. */
export const versioned = { id, revision: absent(id), rights: absent(rights) }

/** A record without the fields that its rights hide. */
export function record(
  shape: Readonly<Record<string, Schema>>,
  finish: (record: Fields, payload: Payload) => Fields = (found) => found,
): Schema {
  return object({ ...versioned, ...shape }, (found, payload) =>
    finish(
      hiddenFields(found).reduce((left, field) => without(left, field.split('.')) as Fields, found),
      payload,
    ),
  )
}

/** The fields that the rights of a record hide. */
export function hiddenFields({ rights }: Fields): string[] {
  const { fields = {} } = (rights ?? {}) as { readonly fields?: Record<string, string> }
  return Object.keys(fields).filter((field) => fields[field] === 'hidden')
}

function without(input: unknown, [key = '', ...further]: readonly string[]): unknown {
  if (Array.isArray(input)) return input.map((each) => without(each, [key, ...further]))
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return input
  const { [key]: inner, ...others } = input as Fields
  return further.length > 0 ? { ...others, [key]: without(inner, further) } : others
}
