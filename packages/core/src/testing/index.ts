export type { Fault, FaultScript } from '../faults/index.js'
export { createFaultScript, plantedValue } from '../faults/index.js'
export {
  buildContact,
  buildCustomer,
  buildCustomerSummary,
  buildInteraction,
  buildPerson,
  sampleNow,
} from './builders.js'
export type {
  ContractCase,
  ContractHarness,
  ContractInstance,
  ContractOptions,
  ContractRoles,
  KnownRecords,
  SearchKind,
  UncoveredCase,
} from './contract/index.js'
export { ContractFailure, contractCases, uncoveredCases } from './contract/index.js'
export { createFaultyFetch } from './createFaultyFetch.js'
export type { MemoryHarnessOptions } from './createMemoryHarness.js'
export { createMemoryHarness, sampleKnown } from './createMemoryHarness.js'
export { sampleCustomers, sampleInteractions } from './sample/sampleCustomers.js'
export type { SampleLanguage } from './sample/samplePeople.js'
export type { SampleSeedOptions } from './sample/sampleSeed.js'
export { sampleSeed } from './sample/sampleSeed.js'
