import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldDescriptor } from '../field/index.js'
import { analyseConditions, type Condition, evaluate, type NamedRule } from './index.js'

const field = (key: string, type: FieldDescriptor['type']): FieldDescriptor => ({ key, type, label: { en: key } })
const fields = [field('a', 'number'), field('b', 'text'), { ...field('rows', 'rows'), fields: [field('n', 'number')] }]
const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03']
const domain = [null, '', true, false, {}, -1, 0, '0.5', 1, 1.5, 2, 3, '\0', 'a', 'a\0', 'b', 'b\0', ...days]
const rowDomain = [[], [{ n: 0 }], [{ n: 1 }, { n: 2 }], [{}, { n: 'a' }]]
const constant = fc.constantFrom(null, true, 0, 1, '2.0', 'a', 'b', '2026-03-01', '2026-03-02')

function conditionOver(atom: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      atom,
      fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(tie('condition'), { maxLength: 4 }),
      }),
      fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    ),
  })).condition
}

const path = fc.constantFrom(['a'], ['b'])
const plain: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ op: fc.constant('empty' as const), path }),
  fc
    .record({ op: fc.constantFrom('equals' as const, 'less' as const), path, constant, turned: fc.boolean() })
    .map(({ op, path: names, constant: value, turned }): Condition => {
      return { op, of: turned ? [value, { path: names }] : [{ path: names }, value] }
    }),
)
const any: fc.Arbitrary<Condition> = fc.oneof(
  plain,
  fc.constantFrom<Condition>(
    { op: 'less', of: [{ path: ['a'] }, { path: ['b'] }] },
    { op: 'equals', of: [{ op: 'add', of: [{ path: ['a'] }, 1] }, 2] },
    { op: 'equals', of: [{ op: 'add', of: [1, 1] }, { path: ['a'] }] },
    { op: 'matches', path: ['b'], pattern: '?' },
    { op: 'empty', path: ['rows'] },
    { op: 'equals', of: [{ path: ['rows', 'n'] }, 1] },
    { op: 'equals', of: [{ path: ['rows', 'n'] }, 2] },
    { op: 'less', of: [{ op: 'sum', path: ['rows', 'n'] }, 2] },
  ),
)

function answersOf(condition: Condition): ReadonlySet<boolean> {
  const all = domain.flatMap((a) => domain.flatMap((b) => rowDomain.map((rows) => evaluate(condition, { a, b, rows }))))
  return new Set(all)
}

function verdictOf(condition: Condition): string | undefined {
  const found = analyseConditions([{ name: 'rule', condition }], fields)
  const [verdict] = found.filter(({ code, path: place }) => place === 'rule' && /never|always|contra/.test(code))
  return verdict?.code
}

describe('analyseConditions beside brute force', () => {
  it('says never and always only of what is so for all values', () => {
    const seen = new Set<string | undefined>()
    fc.assert(
      fc.property(conditionOver(any), (condition) => {
        const verdict = verdictOf(condition)
        seen.add(verdict)
        if (verdict) expect([...answersOf(condition)]).toEqual([verdict === 'condition-always'])
      }),
      { numRuns: 600 },
    )
    expect([...seen].sort()).toEqual(['condition-always', 'condition-contradiction', 'condition-never', undefined])
  })

  it('misses none where values are compared with constants', () => {
    fc.assert(
      fc.property(conditionOver(plain), (condition) => {
        expect(verdictOf(condition) !== undefined).toBe(answersOf(condition).size === 1)
      }),
      { numRuns: 300 },
    )
  })
})

describe('loops', () => {
  const shows = (key: string, read: string): NamedRule => ({
    name: `${key}.visibleWhen`,
    field: key,
    condition: { op: 'empty', path: [read] },
  })

  it('are found as they were planted, and no others', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 })
    fc.assert(
      fc.property(sizes, fc.infiniteStream(fc.nat()), (lengths, random) => {
        const rings = lengths.map((length, ring) => Array.from({ length }, (_, index) => `${ring}.${index}`))
        const planted = rings.flatMap((ring) =>
          ring.map((key, index) => shows(key, ring[(index + 1) % ring.length] ?? '')),
        )
        const keys = rings.flat()
        // These lead from a ring to a later one, or to a field without rules, and close no loop.
        const bridges = keys.flatMap((key, index) => {
          const later = keys.slice(index + 1).filter((other) => other[0] !== key[0])
          const target = later[random.next().value % (later.length + 1)] ?? 'free'
          return [shows(key, target)]
        })
        const rules = [...planted, ...bridges].sort(() => (random.next().value % 2) - 0.5)
        const found = analyseConditions(rules, []).filter(({ code }) => code === 'condition-loop')
        const named = found.map(({ params }) => params.loop)
        expect(named.sort()).toEqual(rings.map((ring) => [...ring, ring[0]].join(' → ')).sort())
      }),
    )
  })
})
