export type {
  ContractHarness,
  ContractInstance,
  ContractOptions,
  ContractRoles,
  KnownRecords,
  SearchKind,
} from './ContractHarness.js'
export type { ContractCase, UncoveredCase } from './contractCases.js'
export { contractCases, uncoveredCases } from './contractCases.js'
export { ContractFailure } from './expectations.js'
