import { describe, expect, it } from 'vitest'
import { createMemoryAdapter } from '../../adapters/memory/index.js'
import { sampleCustomers, sampleInteractions, sampleNow, sampleSeed } from '../index.js'

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe('sampleSeed', () => {
  it('is the same every time and shares nothing with the last one', () => {
    expect(sampleSeed({ further: 30 })).toEqual(sampleSeed({ further: 30 }))
    expect(sampleSeed().customers).not.toBe(sampleSeed().customers)
  })

  it('gives every record an id and a number of its own', () => {
    const { customers, interactions, people } = sampleSeed({ further: 2_000 })
    for (const records of [customers, interactions, people]) expect(repeated(records.map(({ id }) => id))).toEqual([])
    expect(repeated(customers.map(({ number }) => number))).toEqual([])
    expect(repeated(customers.map(({ name }) => name))).toEqual([])
  })

  it('names people of the directory only, and interactions of known customers', () => {
    const { customers, interactions, people } = sampleSeed()
    const known = new Set(people.map(({ id }) => id))
    const named = [...customers.map(({ owner }) => owner), ...interactions.map(({ author }) => author)]
    expect(named.filter((id) => id && !known.has(id))).toEqual([])
    const ids = new Set(customers.map(({ id }) => id))
    expect(interactions.filter(({ customer }) => !ids.has(customer))).toEqual([])
  })

  it('counts the interactions that there are', () => {
    const { customers, interactions } = sampleSeed()
    for (const { id, counts } of customers) {
      const held = interactions.filter(({ customer }) => customer === id)
      expect([id, counts?.interactions ?? 0]).toEqual([id, held.length])
    }
  })

  it('takes the latest interaction for the latest contact', () => {
    const { customers, interactions } = sampleSeed()
    for (const { id, lastContact } of customers) {
      const moments = interactions.filter(({ customer }) => customer === id).map(({ at }) => at)
      expect([id, lastContact?.at]).toEqual([id, moments.toSorted().at(-1)])
    }
  })

  it('passes every record through the boundary', async () => {
    const { customers } = createMemoryAdapter({ seed: sampleSeed({ further: 60 }), clock: () => sampleNow })
    const page = await customers?.list({ page: { size: 100 } }, {})
    expect(page?.rejected ?? []).toEqual([])
    for (const { id } of page?.items ?? []) await expect(customers?.get(id, {})).resolves.toMatchObject({ id })
  })

  it('names people in English when asked', () => {
    const [huadong] = sampleCustomers({ language: 'en' })
    expect(huadong?.owner).toEqual({ id: 'p-zhou-lan', name: 'Lan Zhou', department: 'Sales 1' })
    expect(sampleInteractions('c-hydrocon', { language: 'en' })[0]).toMatchObject({
      detail: 'TS-860 angle drifts, wants someone today',
      author: { name: 'Min Wang' },
    })
  })

  it('answers without an adapter what the adapter answers', async () => {
    const { customers } = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
    for (const customer of sampleCustomers()) {
      expect(await customers?.get(customer.id, {})).toEqual(customer)
      const page = await customers?.interactions?.(customer.id, { page: { size: 100 } }, {})
      expect(page?.items).toEqual(sampleInteractions(customer.id).slice(0, 100))
    }
  })
})
