import { describe, expect, it } from 'vitest'
import type { Condition } from '../condition/index.js'
import { offers, takeAction, type Workflow, type WorkflowAction } from './index.js'

const actor = { id: 'p1', roles: ['service'] }
const filled = (key: string): Condition => ({ op: 'not', of: { op: 'empty', path: [key] } })

function workflowOf(...actions: readonly (Partial<WorkflowAction> & { readonly key: string })[]): Workflow {
  return {
    initial: 'open',
    states: [
      { key: 'open', label: { en: 'Open' }, category: 'open' },
      { key: 'done', label: { en: 'Done' }, category: 'done' },
    ],
    actions: actions.map((action) => ({ label: { en: action.key }, from: ['open'], to: 'done', ...action })),
  }
}

describe('offers', () => {
  it('lists what leads out of the state, in the order of the definition', () => {
    const workflow = workflowOf({ key: 'second' }, { key: 'elsewhere', from: ['done'] }, { key: 'first' })
    expect(offers(workflow, { status: 'open' }, actor)).toEqual([{ action: 'second' }, { action: 'first' }])
    expect(offers(workflow, { status: 'unheard-of' }, actor)).toEqual([])
  })

  it('says which roles an action needs, and needs one of them only', () => {
    const workflow = workflowOf(
      { key: 'a', roles: ['manager', 'auditor'] },
      { key: 'b', roles: ['manager', 'service'] },
    )
    const refused = { code: 'right-missing', params: { roles: 'manager, auditor' } }
    expect(offers(workflow, { status: 'open' }, actor)).toEqual([{ action: 'a', refused }, { action: 'b' }])
  })

  it('gives the reason of the first guard that does not hold', () => {
    const guards = ['owner', 'solution'].map((key) => ({ when: filled(key), refusal: { code: `${key}-missing` } }))
    const workflow = workflowOf({ key: 'close', guards })
    const refusal = (values: Readonly<Record<string, string>>) =>
      offers(workflow, { status: 'open', values }, actor)[0]?.refused?.code
    expect(refusal({})).toBe('owner-missing')
    expect(refusal({ owner: 'p1' })).toBe('solution-missing')
    expect(refusal({ owner: 'p1', solution: 'x' })).toBeUndefined()
  })

  it('lets the backend have the last word, and adds only what it did not say', () => {
    const input = [{ key: 'text', type: 'text', label: { en: 'Text' } }] as const
    const workflow = workflowOf({ key: 'close', roles: ['nobody'], input }, { key: 'other' })
    const actions = [{ action: 'new-in-the-backend' }, { action: 'close' }]
    expect(offers(workflow, { status: 'open', rights: { actions } }, actor)).toEqual([
      { action: 'new-in-the-backend' },
      { action: 'close', input },
    ])
    const nothingAsked = [{ action: 'close', input: [], refused: { code: 'frozen' } }]
    expect(offers(workflow, { status: 'open', rights: { actions: nothingAsked } }, actor)).toEqual(nothingAsked)
    expect(offers(workflow, { status: 'open', rights: { actions: [] } }, actor)).toEqual([])
  })
})

describe('takeAction', () => {
  it('asks for what is required, as far as it is shown', () => {
    const input = [
      { key: 'opinion', type: 'text', label: {}, required: true },
      { key: 'change', type: 'text', label: {}, required: { op: 'equals', of: [{ path: ['opinion'] }, 'adjust'] } },
      { key: 'file', type: 'file', label: {}, required: true, visibleWhen: filled('change') },
    ] as const
    const workflow = workflowOf({ key: 'close', input })
    const missing = (values: Readonly<Record<string, string>>) => {
      const taken = takeAction(workflow, { status: 'open' }, actor, { action: 'close', input: values })
      return 'refused' in taken ? taken.fieldErrors?.map(({ path }) => path[0]) : []
    }
    expect(missing({ opinion: '  ' })).toEqual(['opinion'])
    expect(missing({ opinion: 'adjust' })).toEqual(['change'])
    expect(missing({ opinion: 'adjust', change: '更快' })).toEqual(['file'])
    expect(missing({ opinion: 'fine', gone: 'x' })).toEqual(['gone'])
    expect(missing({ opinion: 'fine' })).toEqual([])
  })

  it('takes over a whole value, works out a computed one and leaves the record alone', () => {
    const customer = { resource: 'customers', id: 'c1' } as const
    const workflow = workflowOf({
      key: 'close',
      effects: [
        { set: 'about', to: { path: ['input', 'customer'] } },
        { set: 'round', to: { op: 'add', of: [{ path: ['round'] }, 1] } },
        { set: 'by', to: { path: ['actor', 'id'] } },
        { set: 'inherited', to: { path: ['constructor', 'name'] } },
        { notify: 'manager' },
      ],
    })
    const record = Object.freeze({ status: 'open', round: 1 })
    const taken = takeAction(workflow, record, actor, { action: 'close', input: { customer } })
    const set = { about: customer, round: 2, by: 'p1', inherited: null }
    const effects = [...Object.entries(set).map(([key, to]) => ({ set: key, to })), { notify: 'manager' }]
    expect(taken).toEqual({ state: 'done', effects })
  })

  it('refuses what is not offered, what is unknown to it, and a step into nowhere', () => {
    const workflow = workflowOf({ key: 'late', from: ['done'] }, { key: 'astray', to: 'nowhere' })
    const code = (action: string, actions?: readonly { readonly action: string }[]) => {
      const taken = takeAction(workflow, { status: 'open', ...(actions && { rights: { actions } }) }, actor, { action })
      return 'refused' in taken ? taken.refused.code : taken.state
    }
    expect(code('late')).toBe('action-not-offered')
    expect(code('late', [{ action: 'late' }])).toBe('done')
    expect(code('new', [{ action: 'new' }])).toBe('action-not-offered')
    expect(code('astray')).toBe('state-unknown')
  })
})
