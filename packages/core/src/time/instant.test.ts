import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from './index.js'

describe('instant', () => {
  it.each([
    ['2026-11-21T09:05:00.000Z', '2026-11-21T09:05:00.000Z'],
    ['2026-11-21T09:05Z', '2026-11-21T09:05:00.000Z'],
    ['2026-11-21T09:05:00+08:00', '2026-11-21T01:05:00.000Z'],
    ['2026-11-21 09:05:00.123456+08', '2026-11-21T01:05:00.123Z'],
    ['2026-11-21T09:05:00-0330', '2026-11-21T12:35:00.000Z'],
  ])('writes %s in UTC', (text, utc) => {
    expect(instant(text)).toBe(utc)
  })

  it('takes dates and milliseconds', () => {
    expect(instant(new Date('2026-11-21T09:05:00Z'))).toBe('2026-11-21T09:05:00.000Z')
    expect(instant(0)).toBe('1970-01-01T00:00:00.000Z')
  })

  it.each([
    '',
    'yesterday',
    '2026-11-21',
    '2026-11-21T09:05:00',
    '2026-02-30T09:05:00Z',
    '2026-11-21T25:00:00Z',
    '0000-01-01T00:00:00+10:00',
    '9999-12-31T23:59:59-10:00',
  ])('refuses %j, which is no moment or names no zone', (text) => {
    expect(instant(text)).toBeNull()
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, new Date(Number.NaN), -1e14])('refuses %s', (value) => {
    expect(instant(value)).toBeNull()
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) }), (milliseconds) => {
        const written = instant(milliseconds)
        expect(written && instant(written)).toBe(written)
        expect(Date.parse(written ?? '')).toBe(milliseconds)
      }),
    )
  })
})
