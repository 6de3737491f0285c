import type { Judged, Way, WorkflowFinding, WorkflowRule } from './findings.js'

/** A place on a walk: a state, and whether what the rule asks for has been done on the way. */
interface Place {
  readonly state: string
  readonly passed: boolean
  /** The actions taken so far. */
  readonly taken: readonly string[]
}

/** Paths that a rule forbids, each with the shortest one that shows it. */
export function checkRules(judged: Judged): readonly WorkflowFinding[] {
  const { rules = [] } = judged.options
  return rules.flatMap((rule, index) => {
    const unknown = unknownKeys(rule, judged)
    if (unknown.length > 0) return unknown.map((finding) => ({ ...finding, path: ['rules', index, ...finding.path] }))
    const taken = forbiddenPath(rule, judged)
    if (!taken) return []
    const params = { state: rule.reach, action: rule.onlyVia, taken: taken.join(', ') }
    return [{ code: 'forbidden-path', severity: 'error', path: ['rules', index], params }]
  })
}

function unknownKeys({ reach, onlyVia, renewedAfter = [] }: WorkflowRule, { workflow }: Judged) {
  const states = workflow.states.map(({ key }) => key)
  const actions = workflow.actions.map(({ key }) => key)
  const named = [
    { key: reach, known: states, path: ['reach'] },
    { key: onlyVia, known: actions, path: ['onlyVia'] },
    ...renewedAfter.map((key, place) => ({ key, known: actions, path: ['renewedAfter', place] })),
  ]
  return named.flatMap(({ key, known, path }): readonly WorkflowFinding[] =>
    known.includes(key) ? [] : [{ code: 'rule-unknown-key', severity: 'error', path, params: { key } }],
  )
}

/** Walks every place that can be reached, nearest first: each state twice at most. */
function forbiddenPath(rule: WorkflowRule, { workflow, ways }: Judged): readonly string[] | undefined {
  const places: Place[] = [{ state: workflow.initial, passed: false, taken: [] }]
  const seen = new Set<string>()
  for (const place of places) {
    const name = `${place.passed} ${place.state}`
    if (seen.has(name)) continue
    seen.add(name)
    if (place.state === rule.reach && !place.passed) return place.taken
    for (const way of ways) if (way.from === place.state) places.push(next(place, way, rule))
  }
  return undefined
}

function next({ passed, taken }: Place, { action, to }: Way, { onlyVia, renewedAfter = [] }: WorkflowRule): Place {
  const still = passed && !renewedAfter.includes(action)
  return { state: to, passed: still || action === onlyVia, taken: [...taken, action] }
}
