'use client'

export {
  accessQueries,
  type RevealStatus,
  type UseActorOptions,
  type UseActorResult,
  type UsePermissionsOptions,
  type UsePermissionsResult,
  type UseRevealResult,
  useActor,
  usePermissions,
  useReveal,
} from './access/index.js'
export { type Connection, useConnection } from './connection/index.js'
export {
  type CustomerConflict,
  type CustomersQuery,
  customerConflict,
  customerQueries,
  type InteractionsQuery,
  interactionQueries,
  type LogInteractionVariables,
  type Pages,
  type PlainCustomerPatch,
  type UpdateCustomerVariables,
  type UseCustomerInteractionsOptions,
  type UseCustomerInteractionsResult,
  type UseCustomerOptions,
  type UseCustomerResult,
  type UseCustomersOptions,
  type UseCustomersResult,
  type UseLogInteractionResult,
  type UseUpdateCustomerResult,
  useCustomer,
  useCustomerInteractions,
  useCustomers,
  useLogInteraction,
  useUpdateCustomer,
} from './customers/index.js'
export {
  type CreateDataClientOptions,
  createDataClient,
  DataProvider,
  type DataProviderProps,
  type UseDataResult,
  useData,
} from './data-provider/index.js'
export { directoryQueries, type UseOptionsOptions, type UseOptionsResult, useOptions } from './directory/index.js'
export {
  type AnyCommand,
  type Command,
  type CommandInput,
  type CommandResult,
  createIdempotencyKey,
  type Dispatch,
  type WriteOperation,
} from './dispatch/index.js'
export { type PagedData, pageItems, pageRejections, pageTotal } from './pages/index.js'
