import type { RejectedRow } from '../contract/calls.js'
import { absent, check, list, object, type Schema, sorted, value } from './schema.js'
import { cursor, figure, flag, id, text } from './values.js'

/** A page; rows that do not fit are set aside. */
export function page(schema: Schema): Schema {
  return object(pageShape, (found, payload) => {
    const { kept, rejected } = sorted(schema, { ...payload, value: found.items })
    const setAside = [...((found.rejected ?? []) as RejectedRow[]), ...rejected.map(rejectedRow)]
    return { ...found, items: kept, nextCursor: found.nextCursor ?? null, ...(setAside[0] && { rejected: setAside }) }
  })
}

const identified = object({ id }, (found) => found.id)

const pageShape = {
  items: value('array', (input) => (Array.isArray(input) ? input : undefined)),
  nextCursor: cursor,
  previousCursor: cursor,
  total: absent(object({ count: figure, exact: flag })),
  rejected: absent(list(object({ index: figure, id: absent(id), path: text, expected: text }))),
}

function rejectedRow({ item, ...flaw }: ReturnType<typeof sorted>['rejected'][number]): RejectedRow {
  const found = check(identified, item)
  return 'expected' in found ? flaw : { ...flaw, id: String(found.value) }
}
