import type { Condition } from '../../condition/index.js'
import type { WorkflowAction } from '../types.js'

/** Every question more doubles the outcomes; beyond this many nothing is said. */
const mostQuestions = 12

type Answers = ReadonlySet<string>

/** What the guards of some actions allow, whatever their questions are answered: each question both ways. */
export interface GuardOutcomes {
  /** The actions that some outcome allows. */
  readonly possible: ReadonlySet<WorkflowAction>
  /** Whether some outcome allows none. */
  readonly mayRefuseAll: boolean
}

/** Walks every outcome of the guards; nothing for more questions than can be walked. */
export function guardOutcomes(actions: readonly WorkflowAction[]): GuardOutcomes | undefined {
  const questions = [...new Set(actions.flatMap(({ guards = [] }) => guards.flatMap(({ when }) => questionsOf(when))))]
  if (questions.length > mostQuestions) return undefined
  const possible = new Set<WorkflowAction>()
  let mayRefuseAll = false
  for (let outcome = 0; outcome < 2 ** questions.length; outcome++) {
    const answers = new Set(questions.filter((_, place) => outcome & (1 << place)))
    const allowed = actions.filter(({ guards = [] }) => guards.every(({ when }) => holds(when, answers)))
    for (const action of allowed) possible.add(action)
    mayRefuseAll ||= allowed.length === 0
  }
  return { possible, mayRefuseAll }
}

/** The same question is the same text; two that are only akin count as independent. */
function questionsOf(condition: Condition): readonly string[] {
  if (condition.op === 'not') return questionsOf(condition.of)
  if (condition.op === 'and' || condition.op === 'or') return condition.of.flatMap(questionsOf)
  return [JSON.stringify(condition)]
}

function holds(condition: Condition, answers: Answers): boolean {
  if (condition.op === 'not') return !holds(condition.of, answers)
  if (condition.op === 'and') return condition.of.every((each) => holds(each, answers))
  if (condition.op === 'or') return condition.of.some((each) => holds(each, answers))
  return answers.has(JSON.stringify(condition))
}
