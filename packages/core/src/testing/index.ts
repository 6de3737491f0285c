export type { Fault } from '../faults/index.js'
export {
  buildContact,
  buildCustomer,
  buildCustomerSummary,
  buildInteraction,
  buildPerson,
  sampleNow,
} from './builders.js'
export { sampleCustomers, sampleInteractions } from './sample/sampleCustomers.js'
export type { SampleLanguage } from './sample/samplePeople.js'
export type { SampleSeedOptions } from './sample/sampleSeed.js'
export { sampleSeed } from './sample/sampleSeed.js'
