import { operandItems } from './compute.js'
import { matchesPattern } from './matchesPattern.js'
import { own } from './own.js'
import { isEqual, isLess, readingOf } from './readings.js'
import { beginRun, deepest, fail, itemsAt, listOf, type Run, spend } from './run.js'
import type { Condition, ConditionContext, ConditionValues } from './types.js'

/**
 * Whether a condition holds. Always answers true or false and never throws: what is malformed, deeper than 64 or
 * needs more than 200,000 steps does not hold.
 */
export function evaluate(condition: Condition, values: ConditionValues, context?: ConditionContext): boolean {
  const run = beginRun(values, context)
  return holds(run, condition, 0) && !run.failed
}

function holds(run: Run, condition: unknown, depth: number): boolean {
  if (depth > deepest) fail(run)
  if (!spend(run)) return false
  switch (own(condition, 'op')) {
    case 'and':
      return !someOf(run, { condition, depth, wanted: false })
    case 'or':
      return someOf(run, { condition, depth, wanted: true })
    case 'not':
      return !holds(run, own(condition, 'of'), depth + 1)
    case 'equals':
      return somePair(run, { condition, depth, holds: isEqual })
    case 'less':
      return somePair(run, { condition, depth, holds: isLess })
    case 'empty':
      return itemsAt(run, own(condition, 'path')).every((item) => readingOf(item).kind === 'nothing')
    case 'matches':
      return someMatch(run, condition)
    default:
      fail(run)
      return false
  }
}

interface Several {
  readonly condition: unknown
  readonly depth: number
  readonly wanted: boolean
}

function someOf(run: Run, { condition, depth, wanted }: Several): boolean {
  const parts = listOf(own(condition, 'of'))
  if (!parts) fail(run)
  for (let index = 0; parts && index < parts.length && !run.failed; index++)
    if (holds(run, own(parts, index), depth + 1) === wanted) return true
  return false
}

interface Pair {
  readonly condition: unknown
  readonly depth: number
  readonly holds: typeof isEqual
}

function somePair(run: Run, pair: Pair): boolean {
  const operands = listOf(own(pair.condition, 'of'))
  if (operands?.length !== 2) fail(run)
  const left = operandItems(run, own(operands, 0), pair.depth + 1).map(readingOf)
  const right = operandItems(run, own(operands, 1), pair.depth + 1).map(readingOf)
  return left.some((first) => right.some((second) => spend(run) && pair.holds(first, second)))
}

function someMatch(run: Run, condition: unknown): boolean {
  const pattern = own(condition, 'pattern')
  if (typeof pattern !== 'string') fail(run)
  const words = itemsAt(run, own(condition, 'path')).filter((item) => typeof item === 'string')
  const read = typeof pattern === 'string' && spend(run, pattern.length) ? pattern.normalize() : ''
  return words.some((word) => {
    const text = word.trim().normalize()
    return text !== '' && spend(run, text.length + read.length) && matchesPattern(text, read, () => spend(run))
  })
}
