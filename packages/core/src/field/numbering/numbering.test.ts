import { describe, expect, it } from 'vitest'
import { calendarDate, formatNumber, parseNumbering } from '../../index.js'

const date = calendarDate('2026-01-05')
const number = (template: string, sequence = 7) => date && formatNumber(template, { date, sequence })

describe('numbering', () => {
  it.each([
    ['T{yyyyMMdd}-{0000}', 'T20260105-0007'],
    ['{yy}/{MM} {000}', '26/01 007'],
    ['{yyyy-MM-dd}#{0}', '2026-01-05#7'],
    ['客户{{甲}}{00}', '客户{甲}07'],
  ])('is written by %s', (template, expected) => {
    expect(number(template)).toBe(expected)
  })

  it('writes a number longer than its zeros whole', () => {
    expect(number('{00}', 12_345)).toBe('12345')
  })

  it.each([
    [7, 'text of at most 200 characters'],
    ['', 'a running number such as {0000}'],
    ['T{yyyy}', 'a running number such as {0000}'],
    ['{00}{00}', 'one running number'],
    ['{hh}{00}', '{yyyyMMdd} or {0000} in place of {hh}'],
    ['{}{00}', '{yyyyMMdd} or {0000} in place of {}'],
    ['{00', 'braces in pairs'],
    ['00}', 'braces in pairs'],
  ])('refuses %s and says what is expected', (template, expected) => {
    expect(parseNumbering(template).fault).toEqual({ path: '', expected })
  })

  it('throws a sentence that helps where the template was not checked', () => {
    expect(() => number('T')).toThrow(/Check it with parseNumbering/)
  })
})
