import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FieldValue } from '../field/index.js'
import { checkWorkflow, offers, parseWorkflow, takeAction, type Workflow, workflowDiagram } from './index.js'

const satisfied = { op: 'equals', of: [{ path: ['opinion'] }, 'satisfied'] } as const
const mine = { op: 'equals', of: [{ path: ['responsible', 'id'] }, { path: ['actor', 'id'] }] } as const
const responsible = { when: mine, refusal: { code: 'not-responsible' } }

const sample: Workflow = {
  initial: 'new',
  states: [
    { key: 'new', label: { en: 'New', 'zh-CN': '待分配' }, category: 'open' },
    { key: 'inProgress', label: { en: 'In progress', 'zh-CN': '处理中' }, category: 'open' },
    { key: 'awaitingCustomer', label: { en: 'Awaiting customer', 'zh-CN': '待客户确认' }, category: 'waiting' },
    { key: 'completed', label: { en: 'Completed', 'zh-CN': '已完成' }, category: 'archived' },
  ],
  actions: [
    {
      key: 'assign',
      label: { en: 'Assign', 'zh-CN': '分配' },
      from: ['new', 'inProgress'],
      to: 'inProgress',
      roles: ['manager'],
      input: [
        { key: 'responsible', type: 'reference', referenceTo: 'people', label: { en: 'Responsible' }, required: true },
      ],
      effects: [{ set: 'responsible', to: { path: ['input', 'responsible'] } }, { notify: 'responsible' }],
    },
    {
      key: 'feedBack',
      label: { en: 'Feed back', 'zh-CN': '反馈结果' },
      from: ['inProgress'],
      to: 'awaitingCustomer',
      guards: [responsible],
      input: [{ key: 'solution', type: 'long-text', label: { en: 'Solution' }, required: true }],
      effects: [
        { set: 'solution', to: { path: ['input', 'solution'] } },
        { set: 'opinion', to: null },
      ],
    },
    {
      key: 'noteOpinion',
      label: { en: 'Note opinion', 'zh-CN': '记录客户意见' },
      from: ['awaitingCustomer'],
      to: 'awaitingCustomer',
      input: [{ key: 'opinion', type: 'choice', optionList: 'opinions', label: { en: 'Opinion' }, required: true }],
      effects: [{ set: 'opinion', to: { path: ['input', 'opinion'] } }],
    },
    {
      key: 'followUp',
      label: { en: 'Follow up again', 'zh-CN': '继续跟进' },
      from: ['awaitingCustomer'],
      to: 'inProgress',
      guards: [{ when: { op: 'not', of: satisfied }, refusal: { code: 'customer-satisfied' } }],
    },
    { key: 'reopen', label: { en: 'Reopen', 'zh-CN': '重新打开' }, from: ['completed'], to: 'inProgress' },
    {
      key: 'close',
      label: { en: 'Close', 'zh-CN': '关闭' },
      from: ['awaitingCustomer'],
      to: 'completed',
      guards: [responsible, { when: satisfied, refusal: { code: 'customer-not-satisfied' } }],
    },
  ],
}

const manager = { id: 'p1', roles: ['manager'] }
const clerk = { id: 'p2', roles: ['service'] }
const rules = [{ reach: 'completed', onlyVia: 'feedBack', renewedAfter: ['followUp', 'reopen'] }]

type Step = readonly [action: string, input?: Readonly<Record<string, FieldValue>>, actor?: typeof clerk]

/** Takes one step after another and keeps what they set. */
function walk(...steps: readonly Step[]) {
  let record: { readonly status: string } = { status: 'new' }
  for (const [action, input = {}, actor = clerk] of steps) {
    const taken = takeAction(sample, record, actor, { action, input })
    if ('refused' in taken) return taken.refused.code
    const set = taken.effects.flatMap((effect) => ('set' in effect ? [[effect.set, effect.to]] : []))
    record = { ...record, ...Object.fromEntries(set), status: taken.state }
  }
  return record
}

describe('the steps of a ticket', () => {
  const toOpinion: readonly Step[] = [
    ['assign', { responsible: { id: 'p2', name: '陈立' } }, manager],
    ['feedBack', { solution: '更换主板' }],
  ]

  it('lead from the assignment to the archive', () => {
    expect(walk(...toOpinion, ['noteOpinion', { opinion: 'satisfied' }], ['close'])).toEqual({
      status: 'completed',
      responsible: { id: 'p2', name: '陈立' },
      solution: '更换主板',
      opinion: 'satisfied',
    })
  })

  it('cannot be cut short: a customer who is not satisfied keeps the ticket open', () => {
    expect(walk(...toOpinion, ['close'])).toBe('customer-not-satisfied')
    expect(walk(...toOpinion, ['noteOpinion', { opinion: 'dissatisfied' }], ['close'])).toBe('customer-not-satisfied')
    const again: readonly Step[] = [['noteOpinion', { opinion: 'dissatisfied' }], ['followUp']]
    expect(walk(...toOpinion, ...again)).toMatchObject({ status: 'inProgress' })
    expect(walk(...toOpinion, ['noteOpinion', { opinion: 'satisfied' }], ['followUp'])).toBe('customer-satisfied')
  })

  it('begin anew for a ticket that was opened again', () => {
    const closed: readonly Step[] = [...toOpinion, ['noteOpinion', { opinion: 'satisfied' }], ['close'], ['reopen']]
    expect(walk(...closed)).toMatchObject({ status: 'inProgress' })
    expect(walk(...closed, ['feedBack', { solution: '再次更换' }], ['close'])).toBe('customer-not-satisfied')
  })

  it('offer each person what is theirs to do', () => {
    expect(offers(sample, { status: 'new' }, clerk)[0]?.refused).toEqual({
      code: 'right-missing',
      params: { roles: 'manager' },
    })
    expect(
      walk(['assign', { responsible: { id: 'p9', name: '王敏' } }, manager], ['feedBack', { solution: 'x' }]),
    ).toBe('not-responsible')
  })

  it('pass the check, and never come to an end without a solution told', () => {
    expect(checkWorkflow(sample, { rules, roles: ['manager', 'service'] })).toEqual([])
  })

  it('stand in the documentation as they are here, drawn from the definition', () => {
    const page = readFileSync(new URL('../../../../docs/workflow.md', import.meta.url), 'utf8')
    const block = (language: string) => page.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm'))?.[1]
    expect(parseWorkflow(JSON.parse(block('json') ?? ''))).toEqual({ value: sample })
    expect(block('mermaid')).toBe(workflowDiagram(sample, 'en'))
  })
})
