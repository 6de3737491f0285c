import { describe, expect, it } from 'vitest'
import type { Instant } from '../contract/index.js'
import { dayIn } from './index.js'

describe('dayIn', () => {
  it('tells the day of the zone, not of UTC', () => {
    const moment = '2026-11-20T16:30:00.000Z' as Instant
    expect(dayIn(moment, 'Asia/Shanghai')).toBe('2026-11-21')
    expect(dayIn(moment, 'Europe/Tallinn')).toBe('2026-11-20')
    expect(dayIn(moment, 'America/Los_Angeles')).toBe('2026-11-20')
  })

  it('follows daylight saving', () => {
    expect(dayIn('2026-07-01T21:30:00.000Z' as Instant, 'Europe/Tallinn')).toBe('2026-07-02')
    expect(dayIn('2026-01-01T21:30:00.000Z' as Instant, 'Europe/Tallinn')).toBe('2026-01-01')
  })

  it('writes early years with four digits', () => {
    expect(dayIn('0099-06-15T12:00:00.000Z' as Instant, 'UTC')).toMatch(/^0099-06-1\d$/)
  })
})
