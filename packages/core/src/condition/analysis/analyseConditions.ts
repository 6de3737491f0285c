import type { FieldDescriptor } from '../../field/index.js'
import { parseCondition, parseOperand } from '../parseCondition.js'
import type { Condition, Operand } from '../types.js'
import { checkKinds } from './checkKinds.js'
import { dependenciesOf } from './dependencies.js'
import { type FieldScope, factsAt, lookupOf, scopeOf } from './fieldKinds.js'
import { type Dependency, findLoops } from './findLoops.js'
import { innerParts, partsOf, readsOf } from './readsOf.js'
import type { Bench } from './trials.js'
import type { ConditionFinding, NamedRule } from './types.js'
import { verdictOf } from './verdicts.js'

/**
 * Finds what is wrong with rules over fields before anybody fills them in: loops, conditions that hold always or
 * never, contradictions, comparisons of two kinds, unknown paths and options. What it reports is so for all values of
 * the fields' types; what it does not report may still be wrong.
 */
export function analyseConditions(
  rules: readonly NamedRule[],
  fields: readonly FieldDescriptor[],
): readonly ConditionFinding[] {
  const allowance = { trials: 1_000_000 }
  const lookup = lookupOf(fields)
  const places = new Map<string | undefined, { readonly scope: FieldScope; readonly bench: Bench }>()
  const placeOf = (row: string | undefined) => {
    const scope = scopeOf(lookup, row)
    const place = { scope, bench: { allowance, atoms: new Map(), isSingle: isSingleIn(scope) } }
    places.set(row, place)
    return place
  }
  const dependencies: Dependency[] = []
  const findings = rules.flatMap((rule): readonly ConditionFinding[] => {
    const { scope, bench } = places.get(rule.row) ?? placeOf(rule.row)
    const { value, fault } = 'condition' in rule ? parseCondition(rule.condition) : parseOperand(rule.computed)
    if (fault) return [malformed(rule.name, fault)]
    dependencies.push(...dependenciesOf(rule, value, lookup))
    const kinds = partsOf(value, rule.name).flatMap((part) => checkKinds(part, scope))
    return isCondition(value) && 'condition' in rule ? [...kinds, ...judge(value, rule.name, bench)] : kinds
  })
  return [...findings, ...findLoops(dependencies)]
}

function isSingleIn(scope: FieldScope): Bench['isSingle'] {
  return (path) => factsAt(path, scope).single
}

function malformed(name: string, { path, expected }: { path: string; expected: string }): ConditionFinding {
  return { code: 'condition-malformed', path: path ? `${name}.${path}` : name, params: { expected } }
}

function judge(condition: Condition, path: string, bench: Bench): readonly ConditionFinding[] {
  const verdict = verdictOf(condition, bench)
  const inner = innerParts(condition, path).flatMap(({ node, path: place }) =>
    isCondition(node) ? [{ condition: node, path: place }] : [],
  )
  if (verdict === 'open') return inner.flatMap((part) => judge(part.condition, part.path, bench))
  const names = [...new Set(readsOf(condition).map((each) => each.join('.')))].join(', ')
  const contradicts = condition.op === 'and' && inner.every((part) => verdictOf(part.condition, bench) !== 'never')
  const never = contradicts ? 'condition-contradiction' : 'condition-never'
  return [{ code: verdict === 'never' ? never : 'condition-always', path, params: { names } }]
}

const operations = new Set<string>(['add', 'subtract', 'multiply', 'divide', 'sum', 'count', 'days-between'])

function isCondition(node: Condition | Operand): node is Condition {
  return typeof node === 'object' && node !== null && 'op' in node && !operations.has(node.op)
}
