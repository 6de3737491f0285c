import { describe, expect, it } from 'vitest'
import type { Likeness } from '../../../customer/index.js'
import { type BrokenAdapter, tryCase, withCustomers } from './BrokenAdapter.js'

const removing =
  (remove: () => Promise<void>): BrokenAdapter['wrap'] =>
  (adapter) =>
    withCustomers(adapter, () => ({ remove }))

const comparing =
  (broken: (found: readonly Likeness[]) => readonly Likeness[]): BrokenAdapter['wrap'] =>
  (adapter) =>
    withCustomers(adapter, ({ duplicates }) =>
      duplicates ? { duplicates: async (input, context) => broken(await duplicates(input, context)) } : {},
    )

const asManager: BrokenAdapter['wrap'] = (adapter) => {
  adapter.control.setRole('manager')
  return adapter
}

const brokenRecords: readonly BrokenAdapter[] = [
  { flaw: 'removes nothing', noticedBy: 'removes a customer', wrap: removing(async () => {}) },
  {
    flaw: 'hides a removed customer from a read alone',
    noticedBy: 'lists a removed customer no more',
    wrap: removing(async () => {}),
  },
  {
    flaw: 'removes for whoever asks',
    noticedBy: 'forbids removing to those who may only read',
    wrap: asManager,
  },
  {
    flaw: 'finds no duplicates',
    noticedBy: 'finds a customer of the same name before it is written twice, masked',
    wrap: comparing(() => []),
  },
  {
    flaw: 'finds duplicates without a reason',
    noticedBy: 'finds a customer of the same name before it is written twice, masked',
    wrap: comparing((found) => found.map((each) => ({ ...each, reasons: [] }))),
  },
  {
    flaw: 'compares names to the letter',
    noticedBy: 'finds a customer whose name has another legal form',
    wrap: comparing((found) => found.filter(({ reasons }) => reasons.every(({ code }) => code !== 'similar-name'))),
  },
  {
    flaw: 'compares phones for whoever asks',
    noticedBy: 'compares no phone for those who may not see it',
    wrap: asManager,
  },
  {
    flaw: 'claims a search that nobody has tried',
    noticedBy: 'finds customers by everything that it says they are found by',
    wrap: (adapter) => {
      const { customers } = adapter.capabilities.lists
      if (!customers) return adapter
      const lists = { ...adapter.capabilities.lists, customers: { ...customers, searches: ['favourite colour'] } }
      return { ...adapter, capabilities: { ...adapter.capabilities, lists } }
    },
  },
  {
    flaw: 'answers an option twice',
    noticedBy: 'answers an option list with values and labels',
    wrap: (adapter) => {
      const { directory } = adapter
      if (!directory?.options) return adapter
      const { options } = directory
      const twice: typeof options = async (list, context) => {
        const found = await options(list, context)
        return [...found, ...found]
      }
      return { ...adapter, directory: { ...directory, options: twice } }
    },
  },
]

describe('a contract case, over adapters with broken records', () => {
  it.each(brokenRecords)('notices an adapter that $flaw', async (broken) => {
    await expect(tryCase(broken)).rejects.toThrow()
  })

  it.each(brokenRecords)('passes an adapter that does not do this: $flaw', async ({ noticedBy }) => {
    await expect(tryCase({ flaw: '', noticedBy, wrap: (adapter) => adapter })).resolves.toBeUndefined()
  })
})
