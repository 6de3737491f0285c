import type { WorkflowState } from '../types.js'
import { isAllowed, type Judged, type WorkflowFinding } from './findings.js'
import { guardOutcomes } from './guardOutcomes.js'
import { backwards, reachedFrom } from './ways.js'

type Verdict = Pick<WorkflowFinding, 'code' | 'severity'>

/** States nobody comes to, and states nobody comes away from. */
export function checkStates(judged: Judged): readonly WorkflowFinding[] {
  const { workflow, ways } = judged
  const ends = workflow.states.filter(isEnd).map(({ key }) => key)
  const ending = reachedFrom(ends, backwards(ways))
  return workflow.states.flatMap((state, index) => {
    const verdict = verdictOn(state, judged, ending)
    return verdict ? [{ ...verdict, path: ['states', index], params: { state: state.key } }] : []
  })
}

function isEnd({ category }: WorkflowState): boolean {
  return category === 'done' || category === 'archived'
}

/** The first thing wrong with a state: what follows from it is not told again. */
function verdictOn(state: WorkflowState, judged: Judged, ending: ReadonlySet<string>): Verdict | undefined {
  if (!judged.reached.has(state.key)) return { code: 'state-unreachable', severity: 'error' }
  if (isEnd(state)) return undefined
  if (!judged.ways.some(({ from }) => from === state.key)) return { code: 'dead-end', severity: 'error' }
  if (!ending.has(state.key)) return { code: 'done-unreachable', severity: 'error' }
  return verdictOnGuards(state, judged)
}

function verdictOnGuards({ key }: WorkflowState, { workflow, options }: Judged): Verdict | undefined {
  const out = workflow.actions.filter((action) => action.from.includes(key) && isAllowed(action, options.roles))
  if (out.some(({ guards = [] }) => guards.length === 0)) return undefined
  const outcomes = guardOutcomes(out)
  if (!outcomes) return { code: 'too-many-guards', severity: 'warning' }
  return outcomes.mayRefuseAll ? { code: 'may-get-stuck', severity: 'warning' } : undefined
}
