import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FieldDescriptor, type FieldType, type FormValue, fromForm, toForm } from '../index.js'

const field = (type: FieldType, more: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  key: 'k',
  type,
  label: {},
  ...more,
})
const read = (type: FieldType, form: unknown, zone = 'UTC') => {
  const { value, reason } = fromForm(field(type, { unit: 'kg' }), form as FormValue, { zone })
  return reason ? `${reason.code} ${JSON.stringify(reason.params ?? {})}` : value
}

describe('what is typed', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['１，２３４．５', 1234.5],
    ['12,345,678', 12_345_678],
    [' 7 kg', 7],
    ['-.5', -0.5],
    ['+3', 3],
    ['−2', -2],
    ['-0', 0],
    ['1 000', 1000],
    ['007', 7],
    ['1e-7', 1e-7],
    ['1,23', 'number {}'],
    ['1e400', 'number {}'],
    ['1'.repeat(399), 'number {}'],
    ['1.2.3', 'number {}'],
    ['0x10', 'number {}'],
    ['twelve', 'number {}'],
    ['-', 'number {}'],
    ['.', 'number {}'],
    ['1'.repeat(100_000), 'number {}'],
  ])('is the number of %s', (typed, expected) => {
    expect(read('number', typed)).toBe(expected)
  })

  it.each([
    ['1:30', 90],
    ['１：３０', 90],
    ['90', 90],
    ['90 min', 90],
    ['1h30', 90],
    ['1 h 30 m', 90],
    ['1.5h', 90],
    ['1小时30分', 90],
    ['1.5 小时', 90],
    ['2个小时', 120],
    ['45分钟', 45],
    ['0:05', 5],
    ['1:75', 'duration {}'],
    ['1.5', 'duration {}'],
    ['0.001h', 'duration {}'],
    ['soon', 'duration {}'],
  ])('is the duration of %s', (typed, expected) => {
    expect(read('duration', typed)).toBe(expected)
  })

  it.each([
    ['2026-11-20', '2026-11-20'],
    ['２０２６－１１－２０', '2026-11-20'],
    ['2026/1/5', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['20261120', '2026-11-20'],
    ['2026年11月20日', '2026-11-20'],
    ['2026 年 1 月 5 日', '2026-01-05'],
    ['2026-02-30', 'date {"year":2026,"month":2,"day":30,"days":28}'],
    ['2024年2月30日', 'date {"year":2024,"month":2,"day":30,"days":29}'],
    ['2026-13-01', 'date {"month":13}'],
    ['20/11/2026', 'date {}'],
    ['tomorrow', 'date {}'],
  ])('is the day of %s', (typed, expected) => {
    expect(read('calendar-date', typed)).toBe(expected)
  })

  it.each([
    ['9:05', '09:05'],
    ['９：０５', '09:05'],
    ['0905', '09:05'],
    ['905', '09:05'],
    ['14:30:59', '14:30'],
    ['9点', '09:00'],
    ['9点半', '09:30'],
    ['9点05分', '09:05'],
    ['下午3:05', '15:05'],
    ['晚上8:05', '20:05'],
    ['晚上12:00', 'time {}'],
    ['晚上1点半', 'time {}'],
    ['3:05 pm', '15:05'],
    ['12:05 am', '00:05'],
    ['24:00', 'time {}'],
    ['9:60', 'time {}'],
    ['', 'time {}'],
    ['noon', 'time {}'],
  ])('is the time of %s', (time, expected) => {
    const planned = read('planned-time', { date: '2026-11-20', time })
    expect(typeof planned === 'object' && planned !== null && 'time' in planned ? planned.time : planned).toBe(expected)
  })

  it.each([
    [{ date: '2026-11-20', time: '14:30' }, 'Asia/Shanghai', '2026-11-20T06:30:00.000Z'],
    [{ date: '2026-03-29', time: '02:30' }, 'Europe/Berlin', 'time-gap {"from":"02:00","to":"03:00"}'],
    [{ date: '2026-10-25', time: '02:30' }, 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    [
      { date: '2026-10-25', time: '02:30', at: '2026-10-25T01:30:12.345Z' },
      'Europe/Berlin',
      '2026-10-25T01:30:12.345Z',
    ],
    [
      { date: '2026-10-25', time: '02:31', at: '2026-10-25T01:30:12.345Z' },
      'Europe/Berlin',
      '2026-10-25T00:31:00.000Z',
    ],
    [{ date: '2026-10-04', time: '02:15' }, 'Australia/Lord_Howe', 'time-gap {"from":"02:00","to":"02:30"}'],
    [{ date: '2026-11-20', time: '14:30' }, 'No/Where', 'zone {}'],
    [{ date: '', time: '14:30' }, 'UTC', 'date {}'],
    [{ date: '', time: '' }, 'UTC', undefined],
  ])('is the moment of %j in %s', (typed, zone, expected) => {
    expect(read('instant', typed, zone)).toBe(expected)
  })

  it.each([
    [
      { amount: '¥1,234.50', currency: 'CNY' },
      { amount: '1234.50', currency: 'CNY' },
    ],
    [
      { amount: '１２元', currency: 'CNY' },
      { amount: '12', currency: 'CNY' },
    ],
    [
      { amount: '0.10', currency: 'EUR' },
      { amount: '0.10', currency: 'EUR' },
    ],
    [
      { amount: '9007199254740993.01', currency: 'EUR' },
      { amount: '9007199254740993.01', currency: 'EUR' },
    ],
    [{ amount: 'much', currency: 'EUR' }, 'money {}'],
    [{ amount: ' ', currency: 'EUR' }, undefined],
  ])('is the money of %j', (typed, expected) => {
    expect(read('money', typed)).toEqual(expected)
  })

  it('never throws, whatever is typed', () => {
    const kinds = fc.constantFrom<FieldType>('number', 'duration', 'calendar-date', 'phone', 'email', 'rating')
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,:-+/年月日点分时h １，．ex') })
    fc.assert(
      fc.property(kinds, fc.oneof(signs, fc.string({ unit: 'binary' })), (kind, typed) => {
        const { value, reason } = fromForm(field(kind), typed)
        if (reason || value === undefined) return
        expect(fromForm(field(kind), toForm(field(kind), value))).toEqual({ value })
      }),
      { numRuns: 300 },
    )
  })
})
