import { describe, expect, it } from 'vitest'
import { sameTyped } from './sameTyped.js'

describe('sameTyped', () => {
  it('takes nothing, blank and absent as one, at any depth', () => {
    expect(sameTyped({ a: '', rows: [{ b: null }] }, { rows: [{}], c: [] })).toBe(true)
    expect(sameTyped({ rows: [{ b: 'x' }] }, { rows: [{ b: 'y' }] })).toBe(false)
  })

  it.each([
    [new Date(0), new Date(1)],
    [new Map([[1, 2]]), new Map([[1, 3]])],
    [new Uint8Array([1]).buffer, new Uint8Array([2]).buffer],
  ])('never takes two objects for one whose content it cannot see', (left, right) => {
    expect(sameTyped({ value: left }, { value: right })).toBe(false)
  })
})
