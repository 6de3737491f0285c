import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, wallTime, zonedInstant } from './index.js'

const zones = fc.constantFrom(
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kolkata',
  'UTC',
)
const moments = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((date) => instant(Math.floor(date.getTime() / 60_000) * 60_000))

describe('zonedInstant', () => {
  it('finds the moment of what a clock shows, or the earlier one that it shows the same', () => {
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const wall = moment && wallTime(moment, zone)
        if (!wall) throw new Error('no such moment')
        const { moment: found = null } = zonedInstant({ date: wall.date, time: wall.time, zone })
        expect(found).not.toBeNull()
        expect(found && wallTime(found, zone)).toMatchObject({ date: wall.date, time: wall.time })
        expect(found && found <= moment).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('tells between which times a clock is put forward', () => {
    const gap = (date: string, time: string, zone: string) => zonedInstant({ date: date as never, time, zone })
    expect(gap('2026-03-08', '02:00', 'America/New_York')).toEqual({ gap: { from: '02:00', to: '03:00' } })
    expect(gap('2026-03-08', '02:59', 'America/New_York')).toEqual({ gap: { from: '02:00', to: '03:00' } })
    expect(gap('1986-05-04', '02:30', 'Asia/Shanghai')).toEqual({ gap: { from: '02:00', to: '03:00' } })
    expect(gap('2026-03-08', '03:00', 'America/New_York')).toEqual({ moment: '2026-03-08T07:00:00.000Z' })
  })

  it('finds none in a zone or for a time that there is not', () => {
    for (const zone of ['', 'Nowhere', 'constructor'])
      expect(zonedInstant({ date: '2026-03-08' as never, time: '02:00', zone })).toEqual({})
    expect(zonedInstant({ date: '2026-03-08' as never, time: '25:00', zone: 'UTC' })).toEqual({})
    expect(wallTime('2026-03-08T00:00:00.000Z' as never, 'Nowhere')).toBeNull()
  })
})
