import { own } from './own.js'
import {
  type ConditionFault,
  exceeds,
  expect,
  inner,
  isObject,
  list,
  type Read,
  type Reader,
  readConstant,
  readPath,
  readPattern,
  type Spot,
} from './reader.js'
import type { Condition, Operand } from './types.js'

/** A checked copy of a definition, or its first fault. */
export type Parsed<TValue> =
  | { readonly value: TValue; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: ConditionFault }

/** Checks a condition that arrives as JSON: at most 32 deep, 1,000 parts, texts of 1,000 and patterns of 200 characters. */
export function parseCondition(json: unknown): Parsed<Condition> {
  return parsed(json, readCondition)
}

/** Checks an operand that arrives as JSON, within the limits of a condition. */
export function parseOperand(json: unknown): Parsed<Operand> {
  return parsed(json, readOperand)
}

const comparisons = ['equals', 'less'] as const
const operations = ['add', 'subtract', 'multiply', 'divide'] as const
const gatherings = ['sum', 'count'] as const
function parsed<TValue>(json: unknown, read: Read<TValue>): Parsed<TValue> {
  const reader: Reader = { parts: 0, fault: null }
  const value = read(reader, { json, path: '', depth: 0 })
  return reader.fault ? { fault: reader.fault } : { value }
}

function readCondition(reader: Reader, spot: Spot): Condition {
  if (exceeds(reader, spot)) return { op: 'or', of: [] }
  const op = own(spot.json, 'op')
  if (op === 'and' || op === 'or') return { op, of: list(reader, inner(spot, 'of'), readCondition) }
  if (op === 'not') return { op, of: readCondition(reader, inner(spot, 'of')) }
  const comparison = comparisons.find((known) => known === op)
  if (comparison) return { op: comparison, of: pair(reader, inner(spot, 'of')) }
  if (op === 'empty') return { op, path: readPath(reader, inner(spot, 'path')) }
  if (op === 'matches')
    return { op, path: readPath(reader, inner(spot, 'path')), pattern: readPattern(reader, inner(spot, 'pattern')) }
  const known = 'one of and, or, not, equals, less, empty, matches'
  expect(reader, isObject(spot.json) ? inner(spot, 'op') : spot, isObject(spot.json) ? known : 'condition')
  return { op: 'or', of: [] }
}

function readOperand(reader: Reader, spot: Spot): Operand {
  if (exceeds(reader, spot)) return null
  if (!isObject(spot.json)) return readConstant(reader, spot)
  const op = own(spot.json, 'op')
  if (op === undefined) return { path: readPath(reader, inner(spot, 'path')) }
  const operation = operations.find((known) => known === op)
  if (operation) return { op: operation, of: list(reader, inner(spot, 'of'), readOperand, 1) }
  const gathering = gatherings.find((known) => known === op)
  if (gathering) return { op: gathering, path: readPath(reader, inner(spot, 'path')) }
  if (op === 'days-between') return { op, of: pair(reader, inner(spot, 'of')) }
  expect(reader, inner(spot, 'op'), 'one of add, subtract, multiply, divide, sum, count, days-between')
  return null
}

function pair(reader: Reader, spot: Spot): [Operand, Operand] {
  const [first = null, second = null, ...more] = list(reader, spot, readOperand)
  if (Array.isArray(spot.json) && (spot.json.length !== 2 || more.length)) expect(reader, spot, 'array of two operands')
  return [first, second]
}
