import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from './index.js'

describe('calendarDate', () => {
  it.each(['2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(calendarDate(text)).toBe(text)
  })

  it.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '26-11-21',
    '2026-11-21T00:00:00Z',
    '2026/11/21',
  ])('refuses %j', (text) => {
    expect(calendarDate(text)).toBeNull()
  })

  it('reads every day that a date can write', () => {
    const day = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10)
        expect(calendarDate(text)).toBe(text)
      }),
    )
  })
})
