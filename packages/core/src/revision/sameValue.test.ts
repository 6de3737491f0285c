import { describe, expect, it } from 'vitest'
import { sameValue } from './sameValue.js'

const nested = (levels: number) =>
  Array.from({ length: levels }).reduce<unknown>((inner, _, level) => ({ level, inner }), 'core')

describe('sameValue', () => {
  it('takes null and absent for one, and compares masks without their handles', () => {
    expect(sameValue({ a: null }, {})).toBe(true)
    expect(sameValue({ a: 'x' }, { b: 'x' })).toBe(false)
    const masked = { kind: 'phone', masked: '138 •••• 6021' }
    expect(sameValue({ ...masked, handle: 'one' }, { ...masked, handle: 'two' })).toBe(true)
  })

  it('compares each value of nested records once', () => {
    expect(sameValue(nested(50), nested(50))).toBe(true)
    expect(sameValue(nested(50), nested(49))).toBe(false)
  })

  it('answers that values are not the same where they are nested beyond any record', () => {
    expect(sameValue(nested(100_000), nested(100_000))).toBe(false)
  })
})
