import type { Condition, ConditionPath } from '../types.js'
import { type Atom, atomOf } from './atoms.js'
import { representatives } from './representatives.js'

/** What judging a set of rules shares. */
export interface Bench {
  isSingle(path: ConditionPath): boolean
  readonly atoms: Map<Condition, Atom | boolean>
  /** What may still be tried by all who share it; without it a condition is left open. */
  readonly allowance: { trials: number }
}

type Assignment = Map<string, unknown>
type Test = (assignment: Assignment) => boolean

const mostAssignments = 4096
const mostAtoms = 100

/** Every comparison in a condition. */
export function atomsOf(condition: Condition, bench: Bench): readonly (Atom | boolean)[] {
  if (condition.op === 'not') return atomsOf(condition.of, bench)
  if (condition.op === 'and' || condition.op === 'or') return condition.of.flatMap((part) => atomsOf(part, bench))
  return [known(condition, bench)]
}

/** The answers of a condition over every combination of values that its parts can tell apart; none when they are too many. */
export function tryAll(parts: readonly Condition[], whole: Condition, bench: Bench): ReadonlySet<boolean> {
  const answers = new Set<boolean>()
  const atoms = parts.flatMap((part) => atomsOf(part, bench))
  bench.allowance.trials -= 4 * atoms.length ** 2
  if (atoms.length > mostAtoms || bench.allowance.trials < 0) return answers
  const domains = domainsOf(atoms.filter((atom) => typeof atom === 'object'))
  const count = [...domains.values()].reduce((product, domain) => product * domain.length, 1)
  if (count > mostAssignments || count * atoms.length > bench.allowance.trials) return answers
  bench.allowance.trials -= count * atoms.length
  const test = testOf(whole, bench)
  for (let number = 0; number < count && answers.size < 2; number++) answers.add(test(assignment(domains, number)))
  return answers
}

function known(condition: Condition, bench: Bench): Atom | boolean {
  const atom = bench.atoms.get(condition) ?? atomOf(condition, bench.isSingle)
  bench.atoms.set(condition, atom)
  bench.allowance.trials--
  return atom
}

function domainsOf(atoms: readonly Atom[]): ReadonlyMap<string, readonly unknown[]> {
  const names = new Set(atoms.map((atom) => atom.variable))
  return new Map([...names].map((name) => [name, domainOf(atoms.filter((atom) => atom.variable === name))]))
}

function domainOf(atoms: readonly Atom[]): readonly unknown[] {
  if (atoms.some(({ about }) => about === 'itself')) return [true, false]
  const values = representatives(atoms.map(({ constant }) => constant))
  // Values that no atom tells apart count once.
  return [...new Map(values.map((value) => [atoms.map((atom) => atom.holds(value)).join(), value])).values()]
}

function assignment(domains: ReadonlyMap<string, readonly unknown[]>, number: number): Assignment {
  let rest = number
  const chosen: Assignment = new Map()
  for (const [name, domain] of domains) {
    chosen.set(name, domain[rest % domain.length])
    rest = Math.floor(rest / domain.length)
  }
  return chosen
}

function testOf(condition: Condition, bench: Bench): Test {
  if (condition.op === 'not') {
    const test = testOf(condition.of, bench)
    return (values) => !test(values)
  }
  if (condition.op === 'and' || condition.op === 'or') {
    const tests = condition.of.map((part) => testOf(part, bench))
    return condition.op === 'and'
      ? (values) => tests.every((test) => test(values))
      : (values) => tests.some((test) => test(values))
  }
  const atom = known(condition, bench)
  return typeof atom === 'boolean' ? () => atom : (values) => atom.holds(values.get(atom.variable))
}
