import { describe, expect, it } from 'vitest'
import { parseWorkflow } from '../index.js'

const label = { en: 'Open', 'zh-CN': '处理中' }
const action = {
  key: 'close',
  label,
  from: ['open'],
  to: 'done',
  roles: ['manager'],
  guards: [{ when: { op: 'less', of: [{ op: 'count', path: ['files'] }, 3] }, refusal: { code: 'too-many-files' } }],
  input: [{ key: 'opinion', type: 'text', label, required: { op: 'not', of: { op: 'empty', path: ['x'] } } }],
  effects: [{ set: 'opinion', to: { path: ['input', 'opinion'] } }, { notify: 'manager' }],
}
const states = [{ key: 'open', label, category: 'open', colour: 'unknown keys stay' }]
const definition = { initial: 'open', states, actions: [action] }

function fault(json: unknown) {
  const parsed = parseWorkflow(json).fault
  return parsed && `${parsed.path}: ${parsed.expected}`
}

const withAction = (change: object) => ({ ...definition, actions: [action, { ...action, ...change }] })
const withGuard = (when: unknown) => withAction({ guards: [...action.guards, { when, refusal: { code: 'x' } }] })

describe('parseWorkflow', () => {
  it('takes a definition as it is', () => {
    expect(parseWorkflow(structuredClone(definition))).toEqual({ value: definition })
  })

  it.each([
    [null, ': object'],
    ['{}', ': object'],
    [[], ': object'],
    [{}, 'initial: key'],
    [{ ...definition, initial: ' ' }, 'initial: key'],
    [{ ...definition, states: {} }, 'states: array'],
    [{ ...definition, states: [...states, null] }, 'states[1]: object'],
    [
      { ...definition, states: [{ ...states[0], category: 'finished' }] },
      'states[0].category: open or waiting or done or archived',
    ],
    [{ ...definition, states: [{ ...states[0], label: { en: 1 } }] }, 'states[0].label.en: text'],
    [withAction({ from: 'open' }), 'actions[1].from: array'],
    [withAction({ from: ['open', 2] }), 'actions[1].from[1]: key'],
    [withAction({ roles: null }), 'actions[1].roles: array'],
    [withAction({ guards: [{ when: { op: 'empty', path: ['a'] } }] }), 'actions[1].guards[0].refusal: object'],
    [withAction({ input: [{ key: 'a', type: 'text' }] }), 'actions[1].input[0].label: object'],
    [
      withAction({ input: [{ key: 'a', type: 'text', label, required: 1 }] }),
      'actions[1].input[0].required: boolean or condition',
    ],
    [withAction({ effects: [{}] }), 'actions[1].effects[0].set: key'],
    [withAction({ effects: [{ set: 'a' }] }), 'actions[1].effects[0].to: constant, path or computation'],
    [withAction({ effects: [{ notify: 7 }] }), 'actions[1].effects[0].notify: key'],
    [withGuard({ op: 'empty', path: 'a' }), 'actions[1].guards[1].when.path: array of names'],
    [withGuard({ op: 'less', of: [1] }), 'actions[1].guards[1].when.of: array of two operands'],
    [
      withGuard({ op: 'and', of: [{ op: 'not', of: { op: 'equals', of: [1, { op: 'sum' }] } }] }),
      'actions[1].guards[1].when.of[0].of.of[1].path: array of names',
    ],
  ])('names the first fault of a bad definition (%#)', (json, expected) => {
    expect(fault(json)).toBe(expected)
  })

  it('knows no operator by inheritance', () => {
    for (const op of ['constructor', '__proto__', 'toString', 'eval']) {
      expect(fault(withGuard({ op }))).toMatch(/^actions\[1\]\.guards\[1\]\.when\.op: /)
    }
  })

  it('survives a condition of 100,000 levels', () => {
    let deep: unknown = { op: 'empty', path: ['a'] }
    for (let level = 0; level < 100_000; level++) deep = { op: 'not', of: deep }
    expect(fault(withGuard(deep))).toMatch(/at most 32 levels$/)
  })
})
