import { own } from './own.js'

/** The deepest nesting, of a condition or of lists in values, that is followed. */
export const deepest = 64

const mostSteps = 200_000

/** One evaluation: what it reads, and how much of its allowance is left. */
export interface Run {
  readonly values: unknown
  /** What stands at `today`, `now` and `record` where the values hold nothing of that name. */
  readonly context: unknown
  readonly zone: string
  steps: number
  /** Set when the condition is malformed, too deep or too long; the answer is then false, or null. */
  failed: boolean
}

/** Begins an evaluation. */
export function beginRun(values: unknown, context: unknown): Run {
  const zone = own(context, 'zone')
  return { values, context, zone: typeof zone === 'string' ? zone : 'UTC', steps: mostSteps, failed: false }
}

/** Takes steps from the allowance; false when it is used up or the run has failed. */
export function spend(run: Run, steps = 1): boolean {
  run.steps -= steps
  if (run.steps < 0) run.failed = true
  return !run.failed
}

/** Gives the run up. */
export function fail(run: Run): void {
  run.failed = true
}

/** The elements of a list that is there as data; null for anything else. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null
}

/** What stands at a path: one item, or those of all the rows that it leads through. */
export function itemsAt(run: Run, path: unknown): readonly unknown[] {
  const names = listOf(path)
  const items: unknown[] = []
  if (names?.length) collect(run, { value: run.values, names, index: 0, depth: 0 }, items)
  else fail(run)
  return items
}

interface Place {
  readonly value: unknown
  readonly names: readonly unknown[]
  readonly index: number
  readonly depth: number
}

function collect(run: Run, { value, names, index, depth }: Place, items: unknown[]): void {
  if (depth > deepest) fail(run)
  if (!spend(run, sizeOf(value))) return
  const name = names[index]
  const rows = typeof name === 'number' ? null : listOf(value)
  if (rows) {
    for (let row = 0; row < rows.length && !run.failed; row++)
      collect(run, { value: own(rows, row), names, index, depth: depth + 1 }, items)
  } else if (index >= names.length) items.push(value)
  else if (typeof name === 'string' || typeof name === 'number')
    collect(run, { value: inner(run, { value, name, depth }), names, index: index + 1, depth: depth + 1 }, items)
  else fail(run)
}

const supplied: readonly unknown[] = ['today', 'now', 'record']

function inner(run: Run, { value, name, depth }: { value: unknown; name: string | number; depth: number }): unknown {
  const found = own(value, name)
  return found === undefined && depth === 0 && supplied.includes(name) ? own(run.context, name) : found
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' ? 1 + (value.length >> 4) : 1
}
