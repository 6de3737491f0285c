import type { Condition, ConditionPath, Operand } from '../types.js'
import type { FieldLookup } from './fieldKinds.js'
import type { Dependency } from './findLoops.js'
import { readsOf } from './readsOf.js'
import type { NamedRule } from './types.js'

/** What the fields of a rule depend on; a column is named with its rows: `visits.amount`. */
export function dependenciesOf(
  { field = [], name: rule, row }: NamedRule,
  node: Condition | Operand,
  fields: FieldLookup,
): readonly Dependency[] {
  const from = (typeof field === 'string' ? [field] : field).map((key) => (row === undefined ? key : `${row}.${key}`))
  const read = new Set(readsOf(node).flatMap((path) => namesIn(path, row, fields)))
  return from.flatMap((each) => [...read].map((to) => ({ from: each, to, rule })))
}

function namesIn([head, ...rest]: ConditionPath, row: string | undefined, fields: FieldLookup): readonly string[] {
  const key = String(head)
  if (row !== undefined) return key === 'record' ? namesIn(rest, undefined, fields) : [`${row}.${key}`]
  const column = rest.find((name) => typeof name === 'string')
  return fields(key)?.type === 'rows' && column !== undefined ? [key, `${key}.${column}`] : [key]
}
