import { describe, expect, it } from 'vitest'
import { matchedParts } from './matchedParts.js'

function marked(text: string, search: string) {
  return matchedParts(text, search)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join('')
}

describe('matchedParts', () => {
  it('marks every place of the searched letters', () => {
    expect(marked('华东测绘测量', '测')).toBe('华东[测]绘[测]量')
  })

  it('marks whatever the case', () => {
    expect(marked('Hydrocon Survey Ltd', 'SURVEY')).toBe('Hydrocon [Survey] Ltd')
  })

  it('marks words one by one when they do not stand together', () => {
    expect(marked('Hydrocon Survey Ltd', 'ltd hydro')).toBe('[Hydro]con Survey [Ltd]')
  })

  it('marks a phrase as one', () => {
    expect(marked('Level & Laser OÜ', 'level & laser')).toBe('[Level & Laser] OÜ')
  })

  it('leaves a text whole that matched in another way', () => {
    expect(marked('华东测绘', 'hdch')).toBe('华东测绘')
    expect(marked('华东测绘', ' ')).toBe('华东测绘')
    expect(marked('', '测')).toBe('')
  })

  it('takes signs of patterns as letters', () => {
    expect(marked('a+b (c)', '+b (')).toBe('a[+b (]c)')
  })

  it('leaves a text whole whose lower case has another length', () => {
    expect(marked('İstanbul Ölçüm', 'ölçüm')).toBe('İstanbul Ölçüm')
  })

  it('marks no more than a reader needs in a text of ten thousand letters', () => {
    const parts = matchedParts('测'.repeat(10_000), '测')
    expect(parts.filter((part) => part.matched)).toHaveLength(20)
    expect(parts.map((part) => part.text).join('')).toHaveLength(10_000)
  })
})
