import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupRows } from './groupedRows.js'

const keysOf = (groups: ReturnType<typeof groupRows>) => groups.flatMap(({ keys }) => keys)

type Step = { readonly do: 'insert' | 'remove' | 'up' | 'down'; readonly at: number }

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('insert', 'remove', 'up', 'down'),
  at: fc.nat(200),
})

it('keeps the order of a plain list, whatever comes, goes and moves', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.array(step, { maxLength: 60 }), (count, steps) => {
      let plain = Array.from({ length: count }, (_, index) => `r${index}`)
      let groups = groupRows(plain)
      for (const [index, { do: what, at }] of steps.entries()) {
        const place = plain.length === 0 ? 0 : at % (plain.length + (what === 'insert' ? 1 : 0))
        const key = plain[place] ?? ''
        const to = what === 'up' ? place - 1 : place + 1
        if (what === 'insert') plain = plain.toSpliced(place, 0, `n${index}`)
        else if (what === 'remove') plain = plain.toSpliced(place, plain.length ? 1 : 0)
        else if (to >= 0 && to < plain.length) plain = plain.toSpliced(place, 1).toSpliced(to, 0, key)
        groups = groupRows(plain, groups)
        expect(keysOf(groups)).toEqual(plain)
        expect(groups.every(({ keys }) => keys.length > 0 && keys.length <= 50)).toBe(true)
        expect(new Set(groups.map((group) => group.key)).size).toBe(groups.length)
      }
    }),
  )
})

it('leaves the other groups as they are', () => {
  const order = Array.from({ length: 100 }, (_, index) => `r${index}`)
  const groups = groupRows(order)
  expect(groups.length).toBe(4)
  expect(
    groupRows(order.slice(1), groups)
      .slice(1)
      .every((group, index) => group === groups[index + 1]),
  ).toBe(true)
  expect(groupRows(order.toSpliced(30, 0, 'new'), groups).map((group) => groups.includes(group))).toEqual([
    true,
    false,
    true,
    true,
  ])
  expect(groupRows(['new', ...order], groups)[0]?.key).toBe(groups[0]?.key)
})
