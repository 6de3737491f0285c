import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWorkflow, offers, parseWorkflow, takeAction, type Workflow, workflowDiagram } from './index.js'

const keys = ['a', 'b', 'c', 'd', 'e', 'f']
const roles = ['clerk', 'manager']
const fields = ['x', 'y']

const key = fc.constantFrom(...keys)
const field = fc.constantFrom(...fields)
const question = field.map((name) => ({ op: 'empty' as const, path: [name] }))
const condition = fc.oneof(
  question,
  question.map((of) => ({ op: 'not' as const, of })),
  fc.record({ op: fc.constantFrom('and' as const, 'or' as const), of: fc.array(question, { maxLength: 3 }) }),
)
const guard = condition.map((when) => ({ when, refusal: { code: 'guard' } }))

const action = fc.record(
  {
    from: fc.array(key, { maxLength: 3 }),
    to: key,
    roles: fc.subarray(roles),
    guards: fc.array(guard, { maxLength: 2 }),
    input: fc.subarray(fields.map((name) => ({ key: name, type: 'text' as const, label: {}, required: name === 'x' }))),
  },
  { requiredKeys: ['from', 'to'] },
)

const workflows: fc.Arbitrary<Workflow> = fc.record({
  initial: key,
  states: fc
    .uniqueArray(fc.record({ key, category: fc.constantFrom('open', 'waiting', 'done', 'archived') }), {
      minLength: 1,
      selector: (state) => state.key,
    })
    .map((states) => states.map((state) => ({ ...state, label: { en: state.key } }))),
  actions: fc
    .array(action, { maxLength: 10 })
    .map((actions) => actions.map((each, index) => ({ ...each, key: `t${index}`, label: {} }))),
})

const everyRecord = [{}, { x: '1' }, { y: '1' }, { x: '1', y: '1' }]
const everybody = { id: 'p', roles }

/** Whether the first state is a declared one. */
function isBegun({ states, initial }: Workflow): boolean {
  return states.some((state) => state.key === initial)
}

/** Tries every action on every filling of the record, from every state found so far. */
function bruteForce(workflow: Workflow): ReadonlySet<string> {
  const found = new Set([workflow.initial])
  for (const status of found) {
    for (const values of everyRecord) {
      for (const { key: name } of workflow.actions) {
        for (const input of [{ x: 'typed' }, {}]) {
          const taken = takeAction(workflow, { status, values }, everybody, { action: name, input })
          if ('state' in taken) found.add(taken.state)
        }
      }
    }
  }
  return found
}

const situations = fc.record({
  status: fc.oneof(key, fc.string()),
  values: fc.constantFrom(...everyRecord),
  actor: fc.record({ id: fc.string(), roles: fc.subarray(roles) }),
  action: fc.oneof(
    fc.nat(9).map((index) => `t${index}`),
    fc.string(),
  ),
  input: fc.dictionary(field, fc.oneof(fc.string(), fc.constant(null))),
})

describe('any workflow', () => {
  it('has exactly the unreachable states that trying everything leaves over', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        fc.pre(isBegun(workflow))
        const findings = checkWorkflow(workflow).filter(({ code }) => code === 'state-unreachable')
        const tried = bruteForce(workflow)
        const left = workflow.states.map((state) => state.key).filter((state) => !tried.has(state))
        expect(findings.map(({ params }) => params?.state)).toEqual(left)
      }),
      { numRuns: 500 },
    )
  })

  it('breaks a rule exactly where the state is reached although the action was taken away', () => {
    fc.assert(
      fc.property(workflows, fc.nat(9), fc.nat(5), (workflow, first, second) => {
        const { key: onlyVia } = workflow.actions[first % workflow.actions.length] ?? {}
        const { key: reach } = workflow.states[second % workflow.states.length] ?? {}
        fc.pre(onlyVia !== undefined && reach !== undefined && isBegun(workflow))
        const codes = checkWorkflow(workflow, { rules: [{ reach, onlyVia }] }).map(({ code }) => code)
        const without = { ...workflow, actions: workflow.actions.filter((each) => each.key !== onlyVia) }
        expect(codes.includes('forbidden-path')).toBe(bruteForce(without).has(reach))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps to its declared states, and takes nothing that it refuses to offer', () => {
    fc.assert(
      fc.property(workflows, situations, (workflow, { status, values, actor, action: name, input }) => {
        const record = { status, values }
        const offer = offers(workflow, record, actor).find((each) => each.action === name)
        const taken = takeAction(workflow, record, actor, { action: name, input })
        if ('refused' in taken) return
        expect(offer).toBeDefined()
        expect(offer?.refused).toBeUndefined()
        expect(workflow.states.map((state) => state.key)).toContain(taken.state)
      }),
      { numRuns: 1_000 },
    )
  })

  it('never gets stuck in a state that passed the check, whatever the record holds', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        const findings = new Set(checkWorkflow(workflow).map(({ params }) => params?.state))
        for (const { key: status, category } of workflow.states) {
          if (findings.has(status) || category === 'done' || category === 'archived') continue
          for (const values of everyRecord) {
            expect(offers(workflow, { status, values }, everybody).some(({ refused }) => !refused)).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is drawn, parsed and offered the same each time, and stays as it was', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        const before = structuredClone(workflow)
        expect(parseWorkflow(JSON.parse(JSON.stringify(workflow)))).toEqual({ value: workflow })
        expect(checkWorkflow(workflow)).toEqual(checkWorkflow(before))
        expect(workflowDiagram(workflow, 'en')).toBe(workflowDiagram(before, 'en'))
        expect(workflow).toEqual(before)
      }),
    )
  })
})
