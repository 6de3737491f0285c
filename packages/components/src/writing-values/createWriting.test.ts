import type { CalendarDate, Instant } from '@clientele/core'
import { describe, expect, it } from 'vitest'
import { createWriting } from './createWriting.js'
import { writingLabels } from './Writing.labels.js'
import { writingLabelsZhCN } from './Writing.labels.zh-CN.js'

const settings = { zone: 'Asia/Shanghai', now: () => '2026-11-20T06:50:00.000Z' as Instant }
const chinese = createWriting({ ...settings, locale: 'zh-CN', labels: writingLabelsZhCN })
const english = createWriting({ ...settings, locale: 'en', labels: writingLabels })
const at = (text: string) => text as Instant
const date = (text: string) => text as CalendarDate

describe('createWriting', () => {
  it.each([
    ['2026-11-20T01:40:00.000Z', '今天 09:40', 'Today 09:40'],
    ['2026-11-19T16:00:00.000Z', '今天 00:00', 'Today 00:00'],
    ['2026-11-19T09:22:00.000Z', '昨天 17:22', 'Yesterday 17:22'],
    ['2026-11-18T08:05:00.000Z', '11-18 16:05', '18 Nov 16:05'],
    ['2025-12-04T08:05:00.000Z', '2025-12-04', '4 Dec 2025'],
  ])('writes the moment %s', (instant, zh, en) => {
    expect(chinese.moment(at(instant))).toBe(zh)
    expect(english.moment(at(instant))).toBe(en)
  })

  it('judges today in the zone of the provider', () => {
    const tallinn = createWriting({ ...settings, zone: 'Europe/Tallinn', locale: 'en', labels: writingLabels })
    expect(tallinn.moment(at('2026-11-19T16:00:00.000Z'))).toBe('Yesterday 18:00')
  })

  it('takes yesterday across the turn of a year', () => {
    const newYear = createWriting({
      ...settings,
      locale: 'en',
      labels: writingLabels,
      now: () => at('2027-01-01T02:00:00.000Z'),
    })
    expect(newYear.moment(at('2026-12-31T02:00:00.000Z'))).toBe('Yesterday 10:00')
  })

  it('tells the exact time and zone', () => {
    expect(chinese.exact(at('2026-11-18T08:05:09.000Z'))).toBe('2026-11-18 16:05:09 (Asia/Shanghai)')
  })

  it('writes a day', () => {
    expect(chinese.day(date('2016-03-18'))).toBe('2016-03-18')
    expect(english.day(date('2019-03-04'))).toBe('4 Mar 2019')
  })

  it.each([
    ['2016-03-18', '10 年 8 个月', '10 years 8 months'],
    ['2025-11-20', '1 年', '1 year'],
    ['2026-10-20', '1 个月', '1 month'],
    ['2026-10-21', '不满 1 个月', 'under a month'],
    ['2027-01-01', '不满 1 个月', 'under a month'],
  ])('writes the age of a relationship since %s', (since, zh, en) => {
    expect(chinese.age(date(since))).toBe(zh)
    expect(english.age(date(since))).toBe(en)
  })

  it('writes money without rounding it', () => {
    expect(chinese.money('150000.00', 'CNY')).toBe('¥150,000.00')
    expect(english.money('40000', 'EUR')).toBe('€40,000.00')
    expect(english.money('9007199254740993.25', 'EUR')).toBe('€9,007,199,254,740,993.25')
  })

  it('keeps the figure of a currency that is none', () => {
    expect(english.money('12', 'points')).toBe('12 points')
  })

  it('writes a share', () => {
    expect(chinese.share(0.243)).toBe('24.3%')
    expect(english.share(0.61)).toBe('61%')
  })

  it('writes what is not known as a dash', () => {
    expect(english.moment(null)).toBe('—')
    expect(english.day(undefined)).toBe('—')
    expect(english.money(undefined, 'EUR')).toBe('—')
  })
})
