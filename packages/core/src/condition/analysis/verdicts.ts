import type { Condition } from '../types.js'
import { atomsOf, type Bench, tryAll } from './trials.js'

/** Whether a condition holds for all values, for none, or it is open. */
export type Verdict = 'always' | 'never' | 'open'

/** Judges a condition; says always or never only where every possible combination of values was tried. */
export function verdictOf(condition: Condition, bench: Bench): Verdict {
  if (bench.allowance.trials < 0) return 'open'
  if (condition.op === 'not') return flipped(verdictOf(condition.of, bench))
  if (condition.op !== 'and' && condition.op !== 'or') return tried([condition], condition, bench)
  const { op } = condition
  const parts = sameOp(condition, op)
  const verdicts = independent(parts, bench).map((group) =>
    group.length === 1 && group[0] ? verdictOf(group[0], bench) : together({ op, of: group }, bench),
  )
  return combined(op, verdicts)
}

function together(condition: { op: 'and' | 'or'; of: readonly Condition[] }, bench: Bench): Verdict {
  const verdict = tried(condition.of, condition, bench)
  return verdict === 'open'
    ? combined(
        condition.op,
        condition.of.map((part) => verdictOf(part, bench)),
      )
    : verdict
}

function combined(op: 'and' | 'or', verdicts: readonly Verdict[]): Verdict {
  const [decisive, other]: Verdict[] = op === 'and' ? ['never', 'always'] : ['always', 'never']
  if (decisive && verdicts.includes(decisive)) return decisive
  return other && verdicts.every((verdict) => verdict === other) ? other : 'open'
}

function flipped(verdict: Verdict): Verdict {
  if (verdict === 'open') return verdict
  return verdict === 'always' ? 'never' : 'always'
}

function sameOp(condition: Condition, op: 'and' | 'or'): readonly Condition[] {
  return condition.op === op ? condition.of.flatMap((part) => sameOp(part, op)) : [condition]
}

/** Groups of conditions that have no variable in common. */
function independent(parts: readonly Condition[], bench: Bench): readonly (readonly Condition[])[] {
  let groups: { names: Set<string>; parts: Condition[] }[] = []
  for (const part of parts) {
    const names = new Set(atomsOf(part, bench).flatMap((atom) => (typeof atom === 'object' ? [atom.variable] : [])))
    const touched = groups.filter((group) => [...names].some((name) => group.names.has(name)))
    const merged = {
      names: new Set([...names, ...touched.flatMap((group) => [...group.names])]),
      parts: [...touched.flatMap((group) => group.parts), part],
    }
    groups = [...groups.filter((group) => !touched.includes(group)), merged]
  }
  return groups.map((group) => group.parts)
}

function tried(parts: readonly Condition[], whole: Condition, bench: Bench): Verdict {
  const answers = tryAll(parts, whole, bench)
  if (answers.size !== 1) return 'open'
  return answers.has(true) ? 'always' : 'never'
}
