import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, compute, evaluate, type Operand } from './index.js'

const values = {
  grade: 'A',
  blank: ' \u3000',
  nothing: null,
  price: { amount: '10.50', currency: 'CNY' },
  shipping: { amount: '0.50', currency: 'CNY' },
  euros: { amount: '1', currency: 'EUR' },
  quantity: 3,
  written: '9.90',
  code: '007',
  due: '2026-03-01',
  called: '2026-02-28T16:30:00.000Z',
  name: 'Cafe\u0301',
  notNumber: Number.NaN,
  tags: ['vip', 'late'],
  noRows: [],
  rows: [{ hours: 0.1, result: 'pass' }, { hours: 0.2, result: 'fail' }, { hours: null }],
  nested: { list: [{ rows: [{ a: 1 }, { a: 2 }] }, { rows: [{ a: 3 }] }] },
}
const at = (...path: (string | number)[]) => ({ path })
const holds = (condition: Condition, zone = 'UTC') => evaluate(condition, values, { zone })
const equals = (left: Operand, right: Operand) => holds({ op: 'equals', of: [left, right] })
const less = (left: Operand, right: Operand) => holds({ op: 'less', of: [left, right] })
const matches = (path: string, pattern: string) => holds({ op: 'matches', path: [path], pattern })
const value = (operand: Operand, zone = 'UTC') => compute(operand, values, { zone })

describe('evaluate', () => {
  it('takes absent, null, blank and NaN for the same nothing', () => {
    for (const key of ['missing', 'nothing', 'blank', 'notNumber', 'noRows'])
      expect(holds({ op: 'empty', path: [key] }), key).toBe(true)
    expect(equals(at('missing'), at('blank'))).toBe(true)
    expect(equals(at('missing'), null)).toBe(true)
    expect(equals(at('missing'), 0)).toBe(false)
    expect(less(at('missing'), 1)).toBe(false)
    expect(holds({ op: 'empty', path: ['price'] })).toBe(false)
  })

  it('looks at own properties only', () => {
    expect(holds({ op: 'empty', path: ['constructor'] })).toBe(true)
    expect(holds({ op: 'empty', path: ['__proto__', 'toString'] })).toBe(true)
    expect(holds({ op: 'empty', path: ['tags', 'length'] })).toBe(true)
    expect(evaluate(JSON.parse('{"op":"equals","of":[{"path":["a"]},1],"__proto__":{"op":"and"}}'), { a: 1 })).toBe(
      true,
    )
  })

  it('calls no getter', () => {
    const record = Object.defineProperty({}, 'trap', { get: () => expect.unreachable() })
    expect(evaluate({ op: 'empty', path: ['trap'] }, record)).toBe(true)
  })

  it('compares figures by value, whether written as number, text or money', () => {
    expect(equals(at('written'), 9.9)).toBe(true)
    expect(equals('9.90', '9.9')).toBe(true)
    expect(less('9.90', '10')).toBe(true)
    expect(less(at('shipping'), at('price'))).toBe(true)
    expect(less(at('euros'), at('price'))).toBe(false)
    expect(equals(at('price'), 10.5)).toBe(false)
    expect(equals('0.1000000000000000000000001', 0.1)).toBe(false)
    expect(equals(-0, 0)).toBe(true)
    expect(equals(at('code'), 7)).toBe(false)
    expect(less(1e21, '1000000000000000000000.5')).toBe(true)
  })

  it('never finds values of two kinds equal or less', () => {
    for (const [left, right] of [
      ['abc', 1],
      ['2026-03-01', 'abc'],
      ['2026-03-01', '2026-03-02T00:00:00Z'],
      [true, 1],
      [false, true],
    ] as const) {
      expect(less(left, right)).toBe(false)
      expect(equals(left, right)).toBe(false)
    }
  })

  it('compares days and instants as such', () => {
    expect(less(at('due'), '2026-03-02')).toBe(true)
    expect(equals(at('called'), '2026-03-01T00:30:00+08:00')).toBe(true)
    expect(less('2026-02-30', '2026-03-01')).toBe(false)
  })

  it('compares text trimmed and composed', () => {
    expect(equals(at('name'), ' Café ')).toBe(true)
    expect(less('李', '王')).toBe('李' < '王')
  })

  it('holds for a list when it holds for one of its items', () => {
    expect(equals(at('tags'), 'late')).toBe(true)
    expect(equals(at('tags'), 'new')).toBe(false)
    expect(equals(at('rows', 'result'), 'fail')).toBe(true)
    expect(equals(at('rows', 1, 'result'), 'pass')).toBe(false)
    expect(equals(at('rows', 'result'), null)).toBe(true)
    expect(equals(at('noRows'), null)).toBe(false)
    expect(equals(at('nested', 'list', 'rows', 'a'), 3)).toBe(true)
  })

  it('knows the empty and and the empty or', () => {
    expect(holds({ op: 'and', of: [] })).toBe(true)
    expect(holds({ op: 'or', of: [] })).toBe(false)
  })
})

describe('matches', () => {
  it.each([
    ['code', '00#', true],
    ['code', '0#', false],
    ['grade', '?', true],
    ['grade', '\\A', true],
    ['grade', '\\?', false],
    ['grade', '*', true],
    ['grade', 'a', false],
    ['name', 'Caf?', true],
    ['tags', 'l*e', true],
    ['blank', '*', false],
    ['quantity', '3', false],
  ])('tells whether %s fits %s', (path, pattern, expected) => {
    expect(matches(path, pattern)).toBe(expected)
  })

  it('takes one sign beyond the basic plane for one character', () => {
    expect(evaluate({ op: 'matches', path: ['a'], pattern: '?' }, { a: '𠮷' })).toBe(true)
  })

  it('does not hold, either way, where the text needs too many steps', () => {
    const hostile: Condition = { op: 'matches', path: ['a'], pattern: `${'*a'.repeat(90)}b` }
    expect(evaluate(hostile, { a: 'a'.repeat(100_000) })).toBe(false)
    expect(evaluate({ op: 'not', of: hostile }, { a: 'a'.repeat(100_000) })).toBe(false)
    expect(evaluate({ op: 'matches', path: ['a'], pattern: '*b' }, { a: `${'a'.repeat(40_000)}b` })).toBe(true)
  })
})

describe('compute', () => {
  const op = (name: 'add' | 'subtract' | 'multiply' | 'divide', ...of: Operand[]): Operand => ({ op: name, of })

  it('adds without surprises', () => {
    expect(value(op('add', 0.1, 0.2))).toBe(0.3)
    expect(value(op('add', '0.10', '0.20'))).toBe('0.30')
    expect(value(op('add', at('price'), at('shipping')))).toEqual({ amount: '11.00', currency: 'CNY' })
    expect(value(op('subtract', '1', '1.05'))).toBe('-0.05')
    expect(value(op('multiply', at('price'), at('quantity')))).toEqual({ amount: '31.50', currency: 'CNY' })
    expect(value(op('divide', at('price'), at('shipping')))).toBe('21')
    expect(value(op('divide', 2, 3))).toBe(2 / 3)
    expect(value(op('divide', '-2', '3'))).toBe('-0.666666666666666666667')
  })

  it('has no answer for what has none', () => {
    expect(value(op('divide', 1, 0))).toBeNull()
    expect(value(op('add', 1, at('missing')))).toBeNull()
    expect(value(op('add', 1, 'abc'))).toBeNull()
    expect(value(op('add', at('price'), at('euros')))).toBeNull()
    expect(value(op('multiply', at('price'), at('price')))).toBeNull()
    expect(value(op('multiply', 1e308, 1e308))).toBeNull()
    expect(value(at('rows'))).toBeNull()
    expect(value(at('notNumber'))).toBeNull()
  })

  it('sums and counts what is filled', () => {
    expect(value({ op: 'sum', path: ['rows', 'hours'] })).toBe(0.3)
    expect(value({ op: 'sum', path: ['noRows', 'hours'] })).toBe(0)
    expect(value({ op: 'sum', path: ['rows', 'result'] })).toBeNull()
    expect(value({ op: 'count', path: ['rows'] })).toBe(3)
    expect(value({ op: 'count', path: ['rows', 'hours'] })).toBe(2)
    expect(value({ op: 'count', path: ['missing'] })).toBe(0)
  })

  it('counts days on the calendar of the zone', () => {
    const between = (from: Operand, to: Operand): Operand => ({ op: 'days-between', of: [from, to] })
    expect(value(between('2024-02-28', at('due')))).toBe(732)
    expect(value(between(at('called'), at('due')))).toBe(1)
    expect(value(between(at('called'), at('due')), 'Asia/Shanghai')).toBe(0)
    expect(value(between(at('called'), at('due')), 'No/Where')).toBeNull()
    expect(value(between('2026-02-30', at('due')))).toBeNull()
  })
})

describe('totality', () => {
  it('answers whatever it is given', () => {
    const malformed = fc.oneof(
      fc.anything(),
      fc.record({
        op: fc.constantFrom('and', 'not', 'equals', 'matches', 'sum', 'divide'),
        of: fc.anything(),
        path: fc.anything(),
      }),
    )
    fc.assert(
      fc.property(malformed, fc.anything(), fc.anything(), (tree, record, context) => {
        expect(typeof evaluate(tree as Condition, record as never, context as never)).toBe('boolean')
        expect(compute(tree as Operand, record as never, context as never)).not.toBeUndefined()
      }),
    )
  })

  it('does not hold when it is malformed, whatever stands around it', () => {
    const unknown = { op: 'never heard of' } as unknown as Condition
    expect(evaluate({ op: 'not', of: unknown }, {})).toBe(false)
    expect(evaluate({ op: 'and', of: [{ op: 'not', of: unknown }] }, {})).toBe(false)
  })

  it('comes to an end in circles', () => {
    const circle: { op: 'not'; of: Condition } = { op: 'not', of: { op: 'and', of: [] } }
    circle.of = circle
    expect(evaluate(circle, {})).toBe(false)
    const list: unknown[] = []
    list.push(list, list)
    expect(evaluate({ op: 'empty', path: ['list'] }, { list })).toBe(false)
    const twice = Array.from({ length: 60 }).reduce<Condition>((of) => ({ op: 'or', of: [of, of] }), {
      op: 'or',
      of: [],
    })
    expect(evaluate({ op: 'not', of: twice }, {})).toBe(false)
  })
})

describe('what the context supplies', () => {
  const context = { today: '2026-11-20', now: '2026-11-20T10:00:00.000Z', record: { kind: 'a', today: 'no' } } as never
  const read = (path: readonly string[], values = {}) => compute({ path }, values, context)

  it('stands at today, now and record, where the values hold nothing of that name', () => {
    expect(read(['today'])).toBe('2026-11-20')
    expect(read(['now'])).toBe('2026-11-20T10:00:00.000Z')
    expect(read(['record', 'kind'])).toBe('a')
    expect(read(['today'], { today: '2026-01-01' })).toBe('2026-01-01')
  })

  it('stands nowhere else', () => {
    expect(read(['zone'])).toBeNull()
    expect(read(['row', 'today'], { row: {} })).toBeNull()
    expect(compute({ path: ['today'] }, {})).toBeNull()
  })
})
