import { type CalendarDate, calendarDate } from '@clientele/core'
import { describe, expect, it } from 'vitest'
import { monthsBefore } from './monthsBefore.js'

describe('monthsBefore', () => {
  it.each([
    ['2026-11-20', 1, '2026-10-20'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 24, '2024-01-15'],
  ])('counts back from %s by %i', (day, months, expected) => {
    expect(monthsBefore(calendarDate(day) as CalendarDate, months)).toBe(expected)
  })
})
