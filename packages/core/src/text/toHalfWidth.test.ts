import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHalfWidth } from './index.js'

describe('toHalfWidth', () => {
  it('writes digits, letters and the signs of numbers and addresses as half-width', () => {
    expect(toHalfWidth('Ｃ２０１６３１８　＋８６－１３８')).toBe('C2016318 +86-138')
    expect(toHalfWidth('ｍ．ｔａｍｍ＠ｈｙｄｒｏｃｏｎ')).toBe('m.tamm@hydrocon')
  })

  it('leaves Chinese text and punctuation alone', () => {
    expect(toHalfWidth('华东测绘（上海），有限公司。')).toBe('华东测绘（上海），有限公司。')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toHalfWidth(toHalfWidth(text))).toBe(toHalfWidth(text))
      }),
    )
  })
})
