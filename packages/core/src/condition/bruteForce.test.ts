import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, evaluate, type Operand, parseCondition } from './index.js'
import { matchesPattern } from './matchesPattern.js'

type Values = Record<string, unknown>

const scalar = fc.constantFrom<Exclude<Operand, object>>(
  null,
  '',
  ' ',
  'a',
  'b',
  true,
  -1,
  0,
  0.5,
  2,
  '2',
  '0.50',
  '2026-03-01',
  '2026-03-02',
)
const rows = fc.array(fc.record({ a: scalar }, { requiredKeys: [], noNullPrototype: true }), { maxLength: 3 })
const valuesOf: fc.Arbitrary<Values> = fc.record(
  { a: scalar, b: scalar, rows },
  { requiredKeys: [], noNullPrototype: true },
)
const path = fc.constantFrom(['a'], ['b'], ['rows'], ['rows', 'a'], ['rows', 1, 'a'], ['none'])

const { operand } = fc.letrec<{ operand: Operand }>((tie) => ({
  operand: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    path.map((names) => ({ path: names })),
    fc.record({ op: fc.constantFrom('sum' as const, 'count' as const), path }),
    fc.record({
      op: fc.constantFrom('add' as const, 'subtract' as const, 'multiply' as const, 'divide' as const),
      of: fc.array(tie('operand'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('days-between' as const), of: fc.tuple(tie('operand'), tie('operand')) }),
  ),
}))

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({ op: fc.constantFrom('equals' as const, 'less' as const), of: fc.tuple(operand, operand) }),
    fc.record({ op: fc.constant('empty' as const), path }),
    fc.record({
      op: fc.constant('matches' as const),
      path,
      pattern: fc.constantFrom('a', '*', '?', '#', '2026*', '*.*'),
    }),
    fc.record({ op: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
  ),
}))

const numeric = /^-?(0|[1-9]\d*)(\.\d+)?$/
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
const filled = (value: unknown) => value !== undefined && value !== null && String(value).trim() !== ''
const numberOf = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && numeric.test(value.trim())) ? Number(value) : null
const kind = (value: unknown) =>
  numberOf(value) !== null ? 'number' : isDay(value) ? 'day' : filled(value) ? typeof value : 'nothing'

function read(value: unknown, names: readonly (string | number)[]): unknown[] {
  const [name, ...rest] = names
  if (Array.isArray(value) && typeof name !== 'number') return value.flatMap((row) => read(row, names))
  return name === undefined ? [value] : read((value as Values | null | undefined)?.[name], rest)
}

function slowItems(tree: Operand, values: Values): unknown[] {
  if (typeof tree !== 'object' || tree === null) return [tree]
  if (!('op' in tree)) return read(values, tree.path)
  if (tree.op === 'count') return [read(values, tree.path).filter(filled).length]
  if ('path' in tree) return [fold('add', read(values, tree.path).filter(filled), 0)]
  const parts = tree.of.map((part) => slowItems(part, values)).map((items) => (items.length === 1 ? items[0] : null))
  if (tree.op !== 'days-between') return [fold(tree.op, parts)]
  const [from, to] = parts
  return [isDay(from) && isDay(to) ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : null]
}

function fold(op: string, parts: unknown[], start?: number): number | null {
  const numbers = parts.map(numberOf)
  if (numbers.includes(null) || (op === 'divide' && numbers.slice(1).includes(0))) return null
  const all = [...(start === undefined ? [] : [start]), ...numbers.map(Number)]
  return all.reduce((left, right) =>
    op === 'add' ? left + right : op === 'subtract' ? left - right : op === 'multiply' ? left * right : left / right,
  )
}

function same(left: unknown, right: unknown): boolean {
  if (kind(left) !== kind(right) || kind(left) === 'object') return false
  if (kind(left) === 'number') return Math.abs(Number(left) - Number(right)) < 1e-12
  return kind(left) === 'nothing' || left === right
}

function smaller(left: unknown, right: unknown): boolean {
  if (kind(left) !== kind(right) || same(left, right)) return false
  if (kind(left) === 'number') return Number(left) < Number(right)
  return ['string', 'day'].includes(kind(left)) && String(left) < String(right)
}

function fitsSlowly(text: string, pattern: string): boolean {
  if (!pattern) return !text
  const rest = pattern.slice(1)
  if (pattern.startsWith('*')) return fitsSlowly(text, rest) || (text !== '' && fitsSlowly(text.slice(1), pattern))
  const here = pattern.startsWith('#')
    ? /^\d/.test(text)
    : pattern.startsWith('?')
      ? text !== ''
      : text[0] === pattern[0]
  return here && fitsSlowly(text.slice(1), rest)
}

function slowly(tree: Condition, values: Values): boolean {
  if (tree.op === 'not') return !slowly(tree.of, values)
  if (tree.op === 'and') return tree.of.every((part) => slowly(part, values))
  if (tree.op === 'or') return tree.of.some((part) => slowly(part, values))
  if (tree.op === 'empty') return !read(values, tree.path).some(filled)
  if (tree.op === 'matches')
    return read(values, tree.path).some(
      (item) => typeof item === 'string' && filled(item) && fitsSlowly(item, tree.pattern),
    )
  const [left, right] = (tree.of as readonly Operand[]).map((part) => slowItems(part, values))
  const holds = tree.op === 'equals' ? same : smaller
  return (left ?? []).some((first) => (right ?? []).some((second) => holds(first, second)))
}

describe('evaluate beside a slow evaluator written apart', () => {
  it('gives the same answer', () => {
    const answers = new Set<boolean>()
    fc.assert(
      fc.property(condition, valuesOf, (tree, values) => {
        const answer = evaluate(tree, values)
        answers.add(answer)
        expect(answer).toBe(slowly(tree, values))
      }),
      { numRuns: 3000 },
    )
    expect(answers.size).toBe(2)
  })

  it('reads back every condition unchanged', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        expect(parseCondition(structuredClone(tree))).toEqual({ value: structuredClone(tree) })
      }),
    )
  })

  it('fits patterns as the slow matcher does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1'), maxLength: 8 })
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '#'), maxLength: 6 })
    fc.assert(
      fc.property(text, pattern, (word, tokens) => {
        expect(matchesPattern(word, tokens)).toBe(fitsSlowly(word, tokens))
      }),
      { numRuns: 3000 },
    )
  })
})
