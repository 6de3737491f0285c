import { describe, it } from 'vitest'
import { type ContractHarness, contractCases } from './contract/index.js'

/** Tries every promise that the adapter of a harness makes, one Vitest test each. */
export function describeContract(name: string, harness: ContractHarness): void {
  const milliseconds = (harness.seconds ?? 10) * 1_000 + 5_000
  describe(name, () => {
    for (const { port, name: promise, run } of contractCases(harness)) it(`${port}: ${promise}`, run, milliseconds)
  })
}
