import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, parseCondition, parseOperand } from './index.js'

const equal = { op: 'equals', of: [{ path: ['grade'] }, 'A'] }
const deep = (levels: number) =>
  Array.from({ length: levels }).reduce<unknown>((of) => ({ op: 'not', of }), { op: 'empty', path: ['a'] })

describe('parseCondition', () => {
  it.each([
    [equal],
    [{ op: 'and', of: [] }],
    [{ op: 'not', of: { op: 'empty', path: ['rows', 0, 'name'] } }],
    [{ op: 'matches', path: ['number'], pattern: 'C####' }],
    [
      {
        op: 'less',
        of: [
          { op: 'sum', path: ['rows', 'hours'] },
          { op: 'add', of: [1, null] },
        ],
      },
    ],
    [{ op: 'less', of: [{ op: 'days-between', of: ['2026-01-01', { path: ['due'] }] }, 30] }],
  ])('reads %j', (json) => {
    expect(parseCondition(json)).toEqual({ value: json })
  })

  it.each([
    [null, '', 'condition'],
    ['A', '', 'condition'],
    [[equal], '', 'condition'],
    [{}, 'op', 'one of and, or, not, equals, less, empty, matches'],
    [{ op: 'eval', of: [] }, 'op', 'one of and, or, not, equals, less, empty, matches'],
    [{ op: 'and', of: equal }, 'of', 'array'],
    [{ op: 'and', of: [equal, { op: 'empty', path: 'a' }] }, 'of[1].path', 'array of names'],
    [{ op: 'and', of: [equal, { op: 'empty', path: [] }] }, 'of[1].path', 'array of names'],
    [{ op: 'empty', path: ['rows', -1] }, 'path[1]', 'name or row number'],
    [{ op: 'not', of: { op: 'or', of: [{ op: 'not' }] } }, 'of.of[0].of', 'condition'],
    [{ op: 'equals', of: [1] }, 'of', 'array of two operands'],
    [{ op: 'equals', of: [1, 2, 3] }, 'of', 'array of two operands'],
    [{ op: 'equals', of: [{ op: 'power', of: [2, 3] }, 8] }, 'of[0].op', /^one of add/],
    [{ op: 'equals', of: [{ op: 'add', of: [] }, 8] }, 'of[0].of', 'array, not empty'],
    [{ op: 'equals', of: [Number.NaN, 8] }, 'of[0]', 'constant, path or computation'],
    [{ op: 'equals', of: ['x'.repeat(1001), 8] }, 'of[0]', 'text of at most 1000 characters'],
    [{ op: 'matches', path: ['a'], pattern: 'x'.repeat(201) }, 'pattern', 'pattern of at most 200 characters'],
    [{ op: 'matches', path: ['a'] }, 'pattern', 'pattern of at most 200 characters'],
    [{ op: 'or', of: Array(1000).fill(equal) }, expect.any(String), 'at most 1000 parts'],
  ])('refuses %j', (json, path, expected) => {
    const wanted = typeof expected === 'string' ? expected : expect.stringMatching(expected)
    expect(parseCondition(json)).toEqual({ fault: { path, expected: wanted } })
  })

  it('follows 32 levels', () => {
    expect(parseCondition(deep(32)).fault).toBeUndefined()
    expect(parseCondition(deep(33)).fault?.expected).toBe('at most 32 levels')
    expect(parseCondition(deep(100_000)).fault?.expected).toBe('at most 32 levels')
  })

  it('leaves out what it does not know, and shares nothing with what it read', () => {
    const json = { ...structuredClone(equal), note: 'from the backend' }
    const { value } = parseCondition(json)
    json.of.length = 0
    expect(value).toEqual(equal)
  })

  it('answers whatever it is given, and what it reads reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (json) => {
        const { value, fault } = parseCondition(json)
        expect(fault === undefined).toBe(value !== undefined)
        if (value) expect(parseCondition(value)).toEqual({ value })
      }),
    )
  })

  it('takes no inherited op', () => {
    expect(parseCondition(Object.create(equal) as Condition).fault?.path).toBe('op')
  })
})

describe('parseOperand', () => {
  it('reads a constant, a path and a computation', () => {
    for (const json of [null, 1, 'a', true, { path: ['a'] }, { op: 'count', path: ['rows'] }])
      expect(parseOperand(json)).toEqual({ value: json })
    expect(parseOperand([1])).toEqual({ fault: { path: '', expected: 'constant, path or computation' } })
    expect(parseOperand(undefined)).toEqual({ fault: { path: '', expected: 'constant, path or computation' } })
  })
})
