import type { MemorySeed } from '../../adapters/memory/index.js'
import { furtherCustomers } from './furtherCustomers.js'
import { sampleCustomerRecords } from './sampleCustomerRecords.js'
import { sampleEdgeCases } from './sampleEdgeCases.js'
import { sampleInteractionRecords } from './sampleInteractionRecords.js'
import { sampleOptions } from './sampleOptions.js'
import { type SampleLanguage, sampleActors, samplePeople } from './samplePeople.js'

/** What the sample seed is made with. */
export interface SampleSeedOptions {
  /** The language of the people's names and departments. @default 'zh-CN' */
  readonly language?: SampleLanguage
  /** How many ordinary customers follow the sixteen, for long lists. @default 0 */
  readonly further?: number
}

/** The sample company as a memory adapter starts with it: sixteen customers, their history, people and lists. */
export function sampleSeed({ language = 'zh-CN', further = 0 }: SampleSeedOptions = {}): Required<MemorySeed> {
  return {
    customers: [...sampleCustomerRecords, ...sampleEdgeCases, ...furtherCustomers(further)],
    interactions: sampleInteractionRecords(),
    people: samplePeople(language),
    options: sampleOptions(),
    actors: sampleActors,
  }
}
