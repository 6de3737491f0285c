export type { Fault, FaultTarget } from '../../faults/index.js'
export { answersOfSeed } from './answersOfSeed.js'
export { createMemoryAdapter } from './createMemoryAdapter.js'
export type { ArchivedFile, MemoryArchive, MemorySnapshot, MemoryState } from './memoryArchive.js'
export type {
  MemoryAdapter,
  MemoryAdapterOptions,
  MemoryControl,
  MemoryNetwork,
  RecordedCall,
  RevealAudit,
} from './memoryOptions.js'
export type { MemoryRight, MemoryRole } from './memoryRoles.js'
export { memoryRoles } from './memoryRoles.js'
export type {
  MemoryAttribution,
  MemoryContact,
  MemoryCustomer,
  MemoryInteraction,
  MemoryPerson,
  MemorySeed,
} from './memorySeed.js'
