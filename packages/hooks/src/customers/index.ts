export { type CustomerConflict, customerConflict } from './customerConflict.js'
export {
  type CustomersQuery,
  customerQueries,
  duplicateQueries,
  type InteractionsQuery,
  interactionQueries,
  type Pages,
} from './customerQueries.js'
export type { PlainCustomerPatch, UpdateCustomerVariables } from './customerUpdate.js'
export {
  type CreateCustomerVariables,
  type UseCreateCustomerResult,
  useCreateCustomer,
} from './useCreateCustomer.js'
export { type UseCustomerOptions, type UseCustomerResult, useCustomer } from './useCustomer.js'
export {
  type UseCustomerDuplicatesOptions,
  type UseCustomerDuplicatesResult,
  useCustomerDuplicates,
} from './useCustomerDuplicates.js'
export {
  type UseCustomerInteractionsOptions,
  type UseCustomerInteractionsResult,
  useCustomerInteractions,
} from './useCustomerInteractions.js'
export { type UseCustomersOptions, type UseCustomersResult, useCustomers } from './useCustomers.js'
export { type LogInteractionVariables, type UseLogInteractionResult, useLogInteraction } from './useLogInteraction.js'
export {
  type RemoveCustomerVariables,
  type UseRemoveCustomerResult,
  useRemoveCustomer,
} from './useRemoveCustomer.js'
export { type UseUpdateCustomerResult, useUpdateCustomer } from './useUpdateCustomer.js'
