import { describe, expect, it } from 'vitest'
import { fitOf } from './fitOf.js'

describe('fitOf', () => {
  it.each([
    [['好', '较好', '一般', '差', '很差'], 'narrow'],
    [['Good', 'Fairly good', 'Average', 'Poor', 'Very poor'], 'medium'],
    [['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], 'narrow'],
    [['面谈', '电话', '邮件', '传真（已停用）', '其他'], 'wide'],
    [['Satisfied: the ticket can be closed', 'Needs adjustment: tell us what to change, within two days'], 'wide'],
    [['x'.repeat(90), 'y'], 'stacked'],
    [[], 'narrow'],
  ])('finds how much room %j need', (labels, fit) => {
    expect(fitOf(labels)).toBe(fit)
  })
})
