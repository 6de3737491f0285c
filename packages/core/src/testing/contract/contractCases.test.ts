import { describe, expect, it } from 'vitest'
import { createMemoryHarness } from '../createMemoryHarness.js'
import { withCustomers } from './broken/BrokenAdapter.js'
import { contractCases, uncoveredCases } from './contractCases.js'

describe('contractCases', () => {
  it('leaves out what an adapter cannot do, and names what is missing', () => {
    const harness = createMemoryHarness({ wrap: ({ files: _files, ...adapter }) => adapter })
    expect(contractCases(harness).some(({ port }) => port === 'files')).toBe(false)
    expect(uncoveredCases(harness)).toContainEqual({
      name: 'takes an empty file',
      port: 'files',
      missing: 'files.upload',
    })
  })

  it('holds an adapter only to the orders, filters and promises that it declares', () => {
    const poor = createMemoryHarness({
      wrap: (adapter) => ({
        ...adapter,
        capabilities: { ...adapter.capabilities, lists: {}, versions: {}, idempotency: 'none' },
      }),
    })
    const missing = uncoveredCases(poor).map((each) => each.missing)
    expect(missing).toEqual(
      expect.arrayContaining([
        'order name',
        'filter owners',
        'exact totals',
        'customer search',
        'enforced versions',
        'enforced idempotency',
      ]),
    )
  })

  it('holds an adapter to the rules of the fields where its backend keeps them', () => {
    const lax = { ...createMemoryHarness(), offers: [] }
    const missing = uncoveredCases(lax).filter((each) => each.missing === 'rules')
    expect(missing.map(({ name }) => name)).toContain('refuses a name of 201 characters, and says which field and why')
    expect(contractCases(lax).map(({ name }) => name)).toContain('refuses an empty name, and says which field and why')
  })

  it('says which record the harness must name', async () => {
    const harness = createMemoryHarness()
    const create = async () => {
      const { known, ...instance } = await harness.create()
      const { phone: _phone, ...rest } = known
      return { ...instance, known: rest }
    }
    const phone = contractCases({ ...harness, create }).find(({ name }) => name.startsWith('names the contact'))
    await expect(phone?.run()).rejects.toThrow('`known.phone`')
  })

  it('names every case once', () => {
    const names = contractCases(createMemoryHarness({ adapter: { live: true } })).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('fails with a sentence', async () => {
    const harness = createMemoryHarness({
      wrap: (adapter) => withCustomers(adapter, ({ get }) => ({ get: (_id, context) => get('c-bare', context) })),
    })
    const cases = contractCases(harness)
    const wrong = cases.find(({ name }) => name === 'reads a customer under its own id, which is a string')
    await expect(wrong?.run()).rejects.toThrow('A record must keep the id that it was asked by.')
  })

  it('does not pass a search of which the harness knows none', async () => {
    const harness = createMemoryHarness()
    const create = async () => {
      const instance = await harness.create()
      return { ...instance, known: { ...instance.known, searches: [] } }
    }
    const search = contractCases({ ...harness, create }).find(({ name }) => name.startsWith('finds customers by'))
    await expect(search?.run()).rejects.toThrow('The harness must know a search')
  })

  it('ends a case that hangs', async () => {
    const harness = createMemoryHarness({
      wrap: (adapter) => withCustomers(adapter, () => ({ get: () => new Promise(() => {}) })),
    })
    const [hanging] = contractCases({ ...harness, seconds: 0.05 }).filter(({ name }) =>
      name.startsWith('reads a customer'),
    )
    await expect(hanging?.run()).rejects.toThrow('within 0.05 seconds')
  })
})
