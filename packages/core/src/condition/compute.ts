import type { CalendarDate, Instant } from '../contract/scalars.js'
import { dayIn } from '../time/index.js'
import { addFigures, divideFigures, type Figure, multiplyFigures, readFigure, writeFigure } from './figure.js'
import { own } from './own.js'
import { readingOf } from './readings.js'
import { beginRun, deepest, fail, itemsAt, listOf, type Run, spend } from './run.js'
import type { ComputedValue, ConditionContext, ConditionValues, Operand } from './types.js'

/**
 * The value of an operand; null where it has none: something is missing or of a wrong kind, a division by zero, two
 * currencies, a path that ends in a record or in more than one row.
 */
export function compute(operand: Operand, values: ConditionValues, context?: ConditionContext): ComputedValue {
  const run = beginRun(values, context)
  const value = plain(single(operandItems(run, operand, 0)))
  return run.failed ? null : value
}

/** The items an operand stands for: one, except of a path through rows. */
export function operandItems(run: Run, operand: unknown, depth: number): readonly unknown[] {
  if (depth > deepest) fail(run)
  if (!spend(run)) return []
  if (typeof operand !== 'object' || operand === null) return [operand]
  const op = own(operand, 'op')
  if (op === undefined) return itemsAt(run, own(operand, 'path'))
  if (op === 'sum') return [sum(run, itemsAt(run, own(operand, 'path')))]
  if (op === 'count') return [itemsAt(run, own(operand, 'path')).filter(isSomething).length]
  const operands = listOf(own(operand, 'of'))
  if (!operands) fail(run)
  const items: unknown[] = []
  for (let index = 0; operands && index < operands.length && !run.failed; index++)
    items.push(single(operandItems(run, own(operands, index), depth + 1)))
  return [op === 'days-between' ? daysBetween(run, items) : arithmetic(run, op, items)]
}

function single(items: readonly unknown[]): unknown {
  return items.length === 1 ? items[0] : null
}

function isSomething(item: unknown): boolean {
  return readingOf(item).kind !== 'nothing'
}

function sum(run: Run, items: readonly unknown[]): unknown {
  const filled = items.filter(isSomething)
  return filled.length ? arithmetic(run, 'add', filled) : 0
}

type Step = (left: Figure, right: Figure) => Figure | null

const steps: ReadonlyMap<unknown, Step> = /* @__PURE__ */ new Map<unknown, Step>([
  ['add', (left, right) => addFigures(left, right, 1n)],
  ['subtract', (left, right) => addFigures(left, right, -1n)],
  ['multiply', multiplyFigures],
  ['divide', divideFigures],
])

function arithmetic(run: Run, op: unknown, items: readonly unknown[]): unknown {
  const step = steps.get(op)
  if (!step || !items.length) fail(run)
  let total: Figure | null | undefined
  for (const item of items) {
    const figure = readFigure(typeof item === 'string' ? item.trim() : item)
    if (!step || !figure || total === null || !spend(run, 4)) return null
    total = total ? step(total, figure) : figure
  }
  return total ? writeFigure(total) : null
}

function daysBetween(run: Run, items: readonly unknown[]): number | null {
  if (items.length !== 2) fail(run)
  const [from = Number.NaN, to = Number.NaN] = items.map((item) => Date.parse(dayOf(run, item) ?? ''))
  const days = Math.round((to - from) / 86_400_000)
  return Number.isFinite(days) ? days : null
}

function dayOf(run: Run, item: unknown): string | null {
  const reading = readingOf(item)
  if (reading.kind === 'day') return reading.text
  if (reading.kind !== 'instant' || !spend(run, 50)) return null
  return run.zone === 'UTC' ? reading.text.slice(0, 10) : localDay(reading.text as Instant, run.zone)
}

function localDay(moment: Instant, zone: string): CalendarDate | null {
  try {
    return dayIn(moment, zone)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function plain(value: unknown): ComputedValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  const figure = readFigure(value)
  return figure ? writeFigure(figure) : null
}
