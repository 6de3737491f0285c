import type { MemorySeed } from '../../adapters/memory/index.js'
import { sampleCustomerRecords } from './sampleCustomerRecords.js'
import { sampleEdgeCases } from './sampleEdgeCases.js'
import { sampleInteractionRecords } from './sampleInteractionRecords.js'
import { sampleOptions } from './sampleOptions.js'
import { type SampleLanguage, sampleActors, samplePeople } from './samplePeople.js'

/** What the sample seed is made with. */
export interface SampleSeedOptions {
  /** The language of the people's names and departments. @default 'zh-CN' */
  readonly language?: SampleLanguage
}

/** The sample company as a memory adapter starts with it: sixteen customers, their history, people and lists. */
export function sampleSeed(options: SampleSeedOptions = {}): MemorySeed {
  return {
    customers: [...sampleCustomerRecords, ...sampleEdgeCases],
    interactions: sampleInteractionRecords(),
    people: samplePeople(options.language ?? 'zh-CN'),
    options: sampleOptions(),
    actors: sampleActors,
  }
}
