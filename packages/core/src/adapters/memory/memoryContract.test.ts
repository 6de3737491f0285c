import { describe, expect, it } from 'vitest'
import { createMemoryHarness } from '../../testing/createMemoryHarness.js'
import { uncoveredCases } from '../../testing/index.js'
import { describeContract } from '../../testing/vitest.js'

describeContract('the contract, over the memory adapter', createMemoryHarness({ adapter: { live: true } }))

describe('the contract, over the memory adapter', () => {
  it('leaves out only what needs a second adapter', () => {
    const missing = uncoveredCases(createMemoryHarness({ adapter: { live: true } })).map((each) => each.missing)
    expect(new Set(missing)).toEqual(new Set(['another']))
  })
})
