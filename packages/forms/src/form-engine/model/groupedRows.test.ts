import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupRows, insertRow, moveRow, removeRow } from './groupedRows.js'

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
        if (what === 'insert') {
          groups = insertRow(groups, `n${index}`, place)
          plain = plain.toSpliced(place, 0, `n${index}`)
        } else if (what === 'remove') {
          groups = removeRow(groups, key)
          plain = plain.toSpliced(place, plain.length ? 1 : 0)
        } else {
          const to = what === 'up' ? place - 1 : place + 1
          groups = moveRow(groups, key, what === 'up' ? -1 : 1)
          if (to >= 0 && to < plain.length) plain = plain.toSpliced(place, 1).toSpliced(to, 0, key)
        }
        expect(keysOf(groups)).toEqual(plain)
        expect(groups.every(({ keys }) => keys.length > 0 && keys.length <= 51)).toBe(true)
      }
    }),
  )
})

it('leaves the other groups as they are', () => {
  const groups = groupRows(Array.from({ length: 100 }, (_, index) => `r${index}`))
  expect(removeRow(groups, 'r0').slice(1)).toEqual(groups.slice(1))
  expect(removeRow(groups, 'r0')[1]).toBe(groups[1])
})
