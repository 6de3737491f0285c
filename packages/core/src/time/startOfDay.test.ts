import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../contract/scalars.js'
import { dayIn, startOfDay } from './index.js'

const start = (day: string, zone: string) => startOfDay(day as CalendarDate, zone)

describe('startOfDay', () => {
  it.each([
    ['2026-08-20', 'Asia/Shanghai', '2026-08-19T16:00:00.000Z'],
    ['2026-08-20', 'Asia/Kolkata', '2026-08-19T18:30:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-08-20', 'America/New_York', '2026-08-20T04:00:00.000Z'],
    // There was no midnight that day, and no such day at all.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('begins %s in %s at %s', (day, zone, expected) => {
    expect(start(day, zone)).toBe(expected)
    const before = new Date(Date.parse(expected) - 1).toISOString()
    expect(dayIn(before as ReturnType<typeof start>, zone) < day).toBe(true)
  })

  it('refuses a zone that there is not', () => {
    expect(() => start('2026-08-20', 'Mars/Olympus')).toThrow(RangeError)
  })
})
