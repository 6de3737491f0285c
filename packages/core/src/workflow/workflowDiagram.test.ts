import { describe, expect, it } from 'vitest'
import { type Workflow, workflowDiagram } from './index.js'

const workflow: Workflow = {
  initial: 'open',
  states: [
    { key: 'open', label: { en: 'Open', 'zh-CN': '处理中' }, category: 'open' },
    { key: 'done', label: { en: 'Done: "for good"\n%%; <b>', 'zh-CN': '已完成（归档）' }, category: 'done' },
    { key: 'bare', label: {}, category: 'open' },
  ],
  actions: [
    { key: 'close', label: { en: 'Close', zh: '关闭' }, from: ['open', 'bare'], to: 'done', roles: ['manager'] },
    { key: 'astray', label: { en: 'Astray' }, from: ['open'], to: 'nowhere' },
  ],
}

const lines = (locale: string) =>
  workflowDiagram(workflow, locale)
    .split('\n')
    .map((line) => line.trim())

describe('workflowDiagram', () => {
  it('draws states, actions with their roles, the beginning and the ends', () => {
    expect(workflowDiagram(workflow, 'zh-CN')).toBe(`stateDiagram-v2
  state "处理中" as s0
  state "已完成#65288;归档#65289;" as s1
  state "bare" as s2
  [*] --> s0
  s0 --> s1: 关闭 (manager)
  s2 --> s1: 关闭 (manager)
  s1 --> [*]
`)
  })

  it('lets no name be read as part of the drawing', () => {
    expect(lines('en')[2]).toBe('state "Done#58; #34;for good#34; #37;#37;#59; #60;b#62;" as s1')
  })

  it('lets no name turn the drawing', () => {
    const [state] = workflow.states
    const turned = { ...workflow, states: state ? [{ ...state, label: { en: 'One Direction TB' } }] : [] }
    expect(workflowDiagram(turned, 'en')).toContain('state "One #68;irection TB" as s0')
  })

  it('takes the closest language there is', () => {
    expect(lines('zh-TW')[5]).toBe('s0 --> s1: 关闭 (manager)')
    expect(lines('et')[1]).toBe('state "Open" as s0')
  })
})
