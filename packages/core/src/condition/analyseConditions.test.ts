import { describe, expect, it } from 'vitest'
import type { FieldDescriptor, FieldType } from '../field/index.js'
import { analyseConditions, type Condition, type NamedRule, type Operand } from './index.js'

const field = (key: string, type: FieldType, more: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  key,
  type,
  label: { en: key },
  ...more,
})
const options = [
  { value: 'A', label: { en: 'Key customer' } },
  { value: 'B', label: { en: 'Customer' } },
]
const fields = [
  field('grade', 'choice', { options }),
  field('note', 'text'),
  field('count', 'number'),
  field('price', 'money'),
  field('due', 'calendar-date'),
  field('called', 'instant'),
  field('tags', 'choices', { options }),
  field('phone', 'phone', { sensitive: 'phone' }),
  field('rows', 'rows', { fields: [field('hours', 'number'), field('what', 'text')] }),
]
const at = (...path: string[]) => ({ path })
const equals = (left: Operand, right: Operand): Condition => ({ op: 'equals', of: [left, right] })
const less = (left: Operand, right: Operand): Condition => ({ op: 'less', of: [left, right] })
const and = (...of: Condition[]): Condition => ({ op: 'and', of })
const or = (...of: Condition[]): Condition => ({ op: 'or', of })
const not = (of: Condition): Condition => ({ op: 'not', of })
const empty = (...path: string[]): Condition => ({ op: 'empty', path })
const findings = (...rules: NamedRule[]) => analyseConditions(rules, fields)
const of = (condition: Condition) => findings({ name: 'rule', condition })
const codes = (condition: Condition) => of(condition).map(({ code, path }) => `${code} ${path}`)

describe('analyseConditions', () => {
  it.each([
    [and()],
    [equals(at('grade'), 'A')],
    [or(equals(at('grade'), 'A'), equals(at('grade'), 'B'))],
    [and(less(3, at('count')), less(at('count'), 4))],
    [and(equals(at('tags'), 'A'), equals(at('tags'), 'B'))],
    [and(not(less(at('count'), 5)), not(less(5, at('count'))), not(equals(at('count'), 5)))],
    [less({ op: 'days-between', of: [at('called'), at('due')] }, 30)],
    [less({ op: 'sum', path: ['rows', 'hours'] }, { op: 'count', path: ['rows'] })],
    [and(less('2026-01-01', at('due')), less(at('due'), '2026-01-03'))],
    [less(at('price', 'amount'), 100)],
    [empty('phone')],
  ])('finds nothing in %j', (condition) => {
    expect(codes(condition).filter((found) => found !== 'condition-always rule')).toEqual([])
  })

  it.each([
    [and(equals(at('grade'), 'A'), equals(at('grade'), 'B'))],
    [and(less(at('count'), 3), less(3, at('count')))],
    [and(less(at('count'), 3), not(less(at('count'), 4)))],
    [and(less('2026-01-01', at('due')), less(at('due'), '2026-01-02'))],
    [and(empty('note'), equals(at('note'), 'x'))],
    [and(equals(at('note'), 'x'), and(empty('count'), not(equals(at('note'), 'x'))))],
    [and(or(equals(at('count'), 1), equals(at('count'), 2)), less(2, at('count')))],
    [and(equals(at('tags'), 'A'), not(equals(at('tags'), 'A')))],
  ])('finds the contradiction in %j', (condition) => {
    expect(codes(condition)).toEqual(['condition-contradiction rule'])
  })

  it('names a part that never holds, or always', () => {
    const dead = and(equals(at('grade'), 'A'), equals(at('grade'), 'B'))
    expect(of(or(equals(at('count'), 1), dead))).toEqual([
      { code: 'condition-contradiction', path: 'rule.of[1]', params: { names: 'grade' } },
    ])
    expect(codes(and(dead, empty('note')))).toEqual(['condition-never rule'])
    expect(codes(equals(1, 2))).toEqual(['condition-never rule'])
    expect(codes(or(less(at('count'), 3), not(less(at('count'), 3))))).toEqual(['condition-always rule'])
  })

  it.each<[Condition, string]>([
    [equals(at('count'), 'many'), 'condition-kinds rule'],
    [less(at('due'), at('called')), 'condition-kinds rule'],
    [less(at('price'), 100), 'condition-kinds rule'],
    [equals(at('phone'), '13800001111'), 'condition-kinds rule'],
    [less({ op: 'add', of: [1, at('note')] }, 5), 'condition-kinds rule.of[0].of[1]'],
    [less({ op: 'sum', path: ['count'] }, 5), 'condition-no-rows rule.of[0]'],
    [less({ op: 'sum', path: ['rows', 'what'] }, 5), 'condition-kinds rule.of[0]'],
    [{ op: 'matches', path: ['count'], pattern: '*' }, 'condition-kinds rule'],
    [equals(at('grade'), 'C'), 'condition-unknown-option rule'],
    [equals('C', at('tags')), 'condition-unknown-option rule'],
    [equals(at('gone'), 1), 'condition-unknown-path rule.of[0]'],
    [empty('rows', 'gone'), 'condition-unknown-path rule'],
    [empty('note', 'length'), 'condition-unknown-path rule'],
    [{ op: 'xor' } as unknown as Condition, 'condition-malformed rule.op'],
  ])('finds the fault of %j', (condition, found) => {
    expect(codes(condition)).toContain(found)
  })

  it('names a loop whole, once, and leaves what only looks at it out', () => {
    const shows = (key: string, read: string): NamedRule => ({
      name: `${key}.visibleWhen`,
      field: key,
      condition: empty(read),
    })
    const computed: NamedRule = { name: 'count.computed', field: 'count', computed: { op: 'add', of: [at('due'), 1] } }
    expect(
      findings(shows('note', 'grade'), shows('grade', 'due'), shows('due', 'note'), shows('tags', 'note')).filter(
        ({ code }) => code === 'condition-loop',
      ),
    ).toEqual([{ code: 'condition-loop', path: 'due.visibleWhen', params: { loop: 'due → note → grade → due' } }])
    expect(findings(shows('note', 'note')).map(({ params }) => params.loop)).toEqual(['note → note'])
    expect(findings(computed, shows('due', 'count')).map(({ params }) => params.loop)).toContain('count → due → count')
    expect(findings({ name: 'guard', condition: empty('note') }, shows('note', 'grade'))).toEqual([])
  })

  it('comes to an end on the largest definitions', () => {
    const many = Array.from({ length: 300 }, (_, index) => less(at('count'), index))
    expect(codes(and(...many))).toEqual([])
    const mixed = many.map((each, index) => or(each, equals(at('note'), String(index)), empty(`rows`)))
    expect(codes(and(...mixed.slice(0, 120)))).toEqual([])
  })
})
