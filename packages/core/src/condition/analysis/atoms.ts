import { compute } from '../compute.js'
import { evaluate } from '../evaluate.js'
import type { Condition, ConditionPath, Operand } from '../types.js'
import { partsOf, readsOf } from './readsOf.js'
import { isOrdinary } from './representatives.js'

/** What a comparison says: something of one value and a constant, the same always, or nothing that is understood. */
export interface Atom {
  /** The same for atoms that are true and false together, or speak of one value. */
  readonly variable: string
  /** The constant it compares the value with. */
  readonly constant?: unknown
  readonly about: 'value' | 'itself'
  holds(value: unknown): boolean
}

/** Reads a condition that is no and, or, not. */
export function atomOf(atom: Condition, isSingle: (path: ConditionPath) => boolean): Atom | boolean {
  const opaque: Atom = { variable: JSON.stringify(atom), about: 'itself', holds: (value) => value === true }
  if (atom.op === 'empty' && isSingle(atom.path)) {
    const holds = (value: unknown) => evaluate({ op: 'empty', path: ['value'] }, { value })
    return { variable: JSON.stringify(atom.path), about: 'value', holds }
  }
  if (atom.op !== 'equals' && atom.op !== 'less') return opaque
  const [left, right] = atom.of
  if (isConstant(left) && isConstant(right)) return evaluate(atom, {})
  const flipped = isConstant(left)
  const path = pathOf(flipped ? right : left)
  const constant = flipped ? left : right
  if (!path || !isSingle(path) || !isConstant(constant)) return opaque
  const known = compute(constant, {})
  if (!isOrdinary(known)) return opaque
  const value: Operand = { path: ['value'] }
  const of: readonly [Operand, Operand] = flipped ? [constant, value] : [value, constant]
  const holds = (candidate: unknown) => evaluate({ op: atom.op, of }, { value: candidate })
  return { variable: JSON.stringify(path), about: 'value', constant: known, holds }
}

function pathOf(operand: Operand): ConditionPath | null {
  return typeof operand === 'object' && operand !== null && !('op' in operand) ? operand.path : null
}

/** Reads no value and no zone. */
function isConstant(operand: Operand): boolean {
  const parts = partsOf(operand, '')
  const zoned = parts.some(
    ({ node }) => typeof node === 'object' && node !== null && 'op' in node && node.op === 'days-between',
  )
  return !zoned && readsOf(operand).length === 0
}
