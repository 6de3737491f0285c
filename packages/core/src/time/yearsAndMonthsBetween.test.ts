import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../contract/index.js'
import { yearsAndMonthsBetween } from './index.js'

describe('yearsAndMonthsBetween', () => {
  it.each([
    ['2016-03-18', '2026-11-20', 10, 8],
    ['2026-11-20', '2026-11-20', 0, 0],
    ['2025-11-21', '2026-11-20', 0, 11],
    ['2025-11-20', '2026-11-20', 1, 0],
    ['2026-01-31', '2026-02-28', 0, 1],
    ['2024-02-29', '2025-02-28', 1, 0],
    ['2026-01-31', '2026-03-01', 0, 1],
    ['2027-01-01', '2026-11-20', 0, 0],
  ])('counts from %s to %s', (from, to, years, months) => {
    expect(yearsAndMonthsBetween(from as CalendarDate, to as CalendarDate)).toEqual({ years, months })
  })
})
