import { describe, expect, it } from 'vitest'
import { sampleNow, sampleSeed } from '../../testing/index.js'
import { createMemoryAdapter } from './index.js'

const create = () => createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })

describe('createMemoryAdapter', () => {
  it('reads the sample company, masked', async () => {
    const adapter = create()
    const customer = await adapter.customers?.get('c-huadong', {})
    expect(customer?.contacts[0]?.phone?.masked).toBe('138 •••• 6021')
    expect(customer?.owner).toEqual({ id: 'p-zhou-lan', name: '周岚', department: '销售一部' })
    expect(JSON.stringify(customer)).not.toContain('1652')
  })

  it.each([
    ['测', 10],
    ['hdch', 1],
    ['C2019077', 1],
    ['李建国', 2],
    ['13816526021', 2],
    ['marta@', 1],
  ])('finds %s in %i customers', async (search, count) => {
    const page = await create().customers?.list({ search }, {})
    expect(page?.total).toEqual({ count, exact: true })
  })
})
