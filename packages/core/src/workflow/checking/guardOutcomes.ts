import type { Condition } from '../../condition/index.js'
import type { WorkflowAction } from '../types.js'

/** Every question more doubles the outcomes; beyond this many nothing is said. */
const mostQuestions = 12

/** Whether something holds in an outcome, which has one bit for each question. */
type Test = (outcome: number) => boolean

/** What the guards of some actions allow, whatever their questions are answered: each question both ways. */
export interface GuardOutcomes {
  /** The actions that some outcome allows. */
  readonly possible: ReadonlySet<WorkflowAction>
  /** Whether some outcome allows none. */
  readonly mayRefuseAll: boolean
}

/** Walks every outcome of the guards; nothing for more questions than can be walked. */
export function guardOutcomes(actions: readonly WorkflowAction[]): GuardOutcomes | undefined {
  const questions = new Map<string, number>()
  const tests = actions.map(({ guards = [] }) => guards.map(({ when }) => testOf(when, questions)))
  if (questions.size > mostQuestions) return undefined
  const possible = new Set<WorkflowAction>()
  let mayRefuseAll = false
  for (let outcome = 0; outcome < 2 ** questions.size; outcome++) {
    const allowed = actions.filter((_, index) => tests[index]?.every((holds) => holds(outcome)))
    for (const action of allowed) possible.add(action)
    mayRefuseAll ||= allowed.length === 0
    if (mayRefuseAll && possible.size === actions.length) break
  }
  return { possible, mayRefuseAll }
}

/** The same question is the same text; two that are only akin count as independent. */
function testOf(condition: Condition, questions: Map<string, number>): Test {
  if (condition.op === 'not') {
    const inner = testOf(condition.of, questions)
    return (outcome) => !inner(outcome)
  }
  if (condition.op === 'and' || condition.op === 'or') {
    const parts = condition.of.map((part) => testOf(part, questions))
    return condition.op === 'and'
      ? (outcome) => parts.every((holds) => holds(outcome))
      : (outcome) => parts.some((holds) => holds(outcome))
  }
  const question = JSON.stringify(condition)
  const place = questions.get(question) ?? questions.size
  questions.set(question, place)
  return (outcome) => (outcome & (1 << place)) !== 0
}
