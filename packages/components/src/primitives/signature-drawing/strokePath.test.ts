import { describe, expect, it } from 'vitest'
import { boundsOf } from './boundsOf.js'
import { strokePath } from './strokePath.js'

const dot = [{ x: 0.5, y: 0.1 }]
const line = [
  { x: 0.1, y: 0.1 },
  { x: 0.5, y: 0.2 },
  { x: 0.9, y: 0.1 },
]

describe('strokePath', () => {
  it('draws a dot, a line and nothing', () => {
    expect(strokePath(dot)).toBe('M500 100h0')
    expect(strokePath(line)).toBe('M100 100Q500 200 700 150L900 100')
    expect(strokePath([])).toBe('')
  })
})

describe('boundsOf', () => {
  it('finds the part that strokes fill, with a margin', () => {
    expect(boundsOf([line])).toBe('88 88 824 124')
  })

  it('does not blow up a dot', () => {
    expect(boundsOf([dot])).toBe('368 58 264 84')
  })
})
