import { describe, expect, it } from 'vitest'
import { rowAfterKey } from './rowAfterKey.js'

describe('rowAfterKey', () => {
  const position = { index: 10, count: 30, page: 12 }

  it.each([
    ['ArrowDown', 11],
    ['ArrowUp', 9],
    ['PageDown', 22],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 29],
  ])('goes by %s', (key, index) => {
    expect(rowAfterKey(key, position)).toBe(index)
  })

  it('stays at the ends', () => {
    expect(rowAfterKey('ArrowDown', { ...position, index: 29 })).toBe(29)
    expect(rowAfterKey('ArrowUp', { ...position, index: 0 })).toBe(0)
  })

  it('leaves other keys and empty lists alone', () => {
    expect(rowAfterKey('a', position)).toBeNull()
    expect(rowAfterKey('Home', { index: 0, count: 0, page: 1 })).toBeNull()
  })
})
