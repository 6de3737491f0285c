import { describe, expect, it } from 'vitest'
import type { Condition } from '../../condition/index.js'
import { type CheckWorkflowOptions, checkWorkflow, type StateCategory, type Workflow } from '../index.js'

type Change = Partial<Workflow['actions'][number]>

const empty = (key: string): Condition => ({ op: 'empty', path: [key] })
const not = (of: Condition): Condition => ({ op: 'not', of })
const guards = (...conditions: readonly Condition[]) => conditions.map((when) => ({ when, refusal: { code: 'no' } }))

const state = (key: string, category: StateCategory = 'open') => ({ key, label: { en: key }, category })

/** From `'a > b'` an action of that name from a to b. */
function action(name: string, change: Change = {}) {
  const [from = '', to = ''] = name.split(' > ')
  return { key: name, label: { en: name }, from: [from], to, ...change }
}

const states = [state('a'), state('b'), state('z', 'done')]
const sound: Workflow = { initial: 'a', states, actions: [action('a > b'), action('b > a'), action('b > z')] }

/** The findings as one line each. */
function found(change: Partial<Workflow>, options?: CheckWorkflowOptions) {
  const findings = checkWorkflow({ ...sound, ...change }, options)
  return findings.map(({ code, path }) => `${path.join('.')}: ${code}`)
}

const moreActions = (...further: Workflow['actions']) => ({ actions: [...sound.actions, ...further] })
const moreStates = (...further: Workflow['states']) => ({ states: [...states, ...further] })

describe('checkWorkflow', () => {
  it('finds nothing in a sound workflow', () => {
    expect(found({})).toEqual([])
  })

  it('finds keys that are used twice', () => {
    expect(found(moreStates(state('b')))).toEqual(['states.3.key: duplicate-key'])
    expect(found(moreActions(action('a > b')))).toEqual(['actions.3.key: duplicate-key'])
  })

  it('finds states nobody declared, the first one too', () => {
    expect(
      found(moreActions(action('a > b', { key: 'x', to: 'y' }), action('a > b', { key: 'w', from: ['a', 'y'] }))),
    ).toEqual(['actions.3.to: state-unknown', 'actions.4.from.1: state-unknown'])
    expect(found({ initial: 'nowhere' })[0]).toBe('initial: state-unknown')
  })

  it('finds actions that cannot be taken', () => {
    expect(found(moreActions(action('a > b', { key: 'x', from: [] })))).toEqual(['actions.3.from: action-from-nowhere'])
    expect(found(moreActions(action('a > z', { roles: [] })))).toEqual(['actions.3.roles: nobody-may-act'])
    expect(found(moreActions(action('a > z', { roles: ['king'] })), { roles: ['clerk'] })).toEqual([
      'actions.3.roles: nobody-may-act',
    ])
    expect(found(moreActions(action('a > z', { guards: guards(empty('x'), not(empty('x'))) })))).toEqual([
      'actions.3.guards: guards-never-hold',
    ])
  })

  it('finds states nobody comes to', () => {
    expect(found(moreStates(state('c')))).toEqual(['states.3: state-unreachable'])
    const barred = moreActions(action('b > c', { roles: [] }), action('c > z'))
    expect(found({ ...moreStates(state('c')), ...barred })).toEqual([
      'actions.3.roles: nobody-may-act',
      'states.3: state-unreachable',
    ])
  })

  it('finds states nobody comes away from, unless they are an end', () => {
    expect(found({ ...moreStates(state('c', 'waiting')), ...moreActions(action('a > c')) })).toEqual([
      'states.3: dead-end',
    ])
    expect(found({ ...moreStates(state('c', 'archived')), ...moreActions(action('a > c')) })).toEqual([])
  })

  it('finds circles that lead to no end', () => {
    const circle = moreActions(action('a > c'), action('c > d'), action('d > c'))
    expect(found({ ...moreStates(state('c'), state('d')), ...circle })).toEqual([
      'states.3: done-unreachable',
      'states.4: done-unreachable',
    ])
  })
})

describe('checkWorkflow on guards', () => {
  const away = (...further: Workflow['actions']) => ({ actions: [action('a > b'), ...further] })

  it('warns where every guard may refuse, and not where one always lets through', () => {
    const back = action('b > a', { guards: guards(not(empty('x'))) })
    expect(found(away(back, action('b > z', { guards: guards(empty('y')) })))).toEqual(['states.1: may-get-stuck'])
    expect(found(away(back, action('b > z', { guards: guards(empty('x')) })))).toEqual([])
    const either: Condition = { op: 'or', of: [empty('x'), empty('y')] }
    expect(found(away(back, action('b > z', { guards: guards(either) })))).toEqual([])
  })

  it('says so where there are more questions than it can walk', () => {
    const many = Array.from({ length: 13 }, (_, index) => empty(`field-${index}`))
    expect(found(away(action('b > z', { guards: guards(...many) })))).toEqual(['states.1: too-many-guards'])
  })
})

describe('checkWorkflow on rules', () => {
  const rule = { reach: 'z', onlyVia: 'confirm' }
  const confirm = action('a > b', { key: 'confirm' })
  const open = action('z > b', { key: 'reopen' })

  it('shows the shortest path that a rule forbids', () => {
    const actions = [confirm, action('a > b'), action('b > z')]
    expect(checkWorkflow({ ...sound, actions }, { rules: [rule] })).toEqual([
      {
        code: 'forbidden-path',
        severity: 'error',
        path: ['rules', 0],
        params: { state: 'z', action: 'confirm', taken: 'a > b, b > z' },
      },
    ])
    expect(found({ actions: [confirm, action('b > z')] }, { rules: [rule] })).toEqual([])
  })

  it('asks anew after an action that undoes the way', () => {
    const actions = [confirm, action('b > z'), open]
    expect(found({ actions }, { rules: [rule] })).toEqual([])
    expect(found({ actions }, { rules: [{ ...rule, renewedAfter: ['reopen'] }] })).toEqual(['rules.0: forbidden-path'])
    const toStart = [confirm, action('b > z'), { ...open, to: 'a' }]
    expect(found({ actions: toStart }, { rules: [{ ...rule, renewedAfter: ['reopen'] }] })).toEqual([])
  })

  it('names the keys of a rule that the workflow does not have', () => {
    const rules = [rule, { reach: 'y', onlyVia: 'a > b', renewedAfter: ['b > a', 'undo'] }]
    expect(found({}, { rules })).toEqual([
      'rules.0.onlyVia: rule-unknown-key',
      'rules.1.reach: rule-unknown-key',
      'rules.1.renewedAfter.1: rule-unknown-key',
    ])
  })
})
