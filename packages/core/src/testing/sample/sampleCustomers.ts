import { answersOfSeed } from '../../adapters/memory/index.js'
import type { Customer, Interaction } from '../../customer/index.js'
import { sampleNow } from '../builders.js'
import { type SampleSeedOptions, sampleSeed } from './sampleSeed.js'

/** The customers of the sample company as a manager reads them: first 华东测绘仪器有限公司, edge cases last. */
export function sampleCustomers(options?: SampleSeedOptions): readonly Customer[] {
  return answersOfSeed(sampleSeed(options), sampleNow).customers
}

/** What happened with a customer of the sample company, newest first. */
export function sampleInteractions(customer: string, options?: SampleSeedOptions): readonly Interaction[] {
  return answersOfSeed(sampleSeed(options), sampleNow).interactionsOf(customer)
}
