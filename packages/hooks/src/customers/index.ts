export { type CustomerConflict, customerConflict } from './customerConflict.js'
export {
  type CustomersQuery,
  customerQueries,
  type InteractionsQuery,
  interactionQueries,
  type Pages,
} from './customerQueries.js'
export type { PlainCustomerPatch, UpdateCustomerVariables } from './customerUpdate.js'
export { type UseCustomerOptions, type UseCustomerResult, useCustomer } from './useCustomer.js'
export {
  type UseCustomerInteractionsOptions,
  type UseCustomerInteractionsResult,
  useCustomerInteractions,
} from './useCustomerInteractions.js'
export { type UseCustomersOptions, type UseCustomersResult, useCustomers } from './useCustomers.js'
export { type LogInteractionVariables, type UseLogInteractionResult, useLogInteraction } from './useLogInteraction.js'
export { type UseUpdateCustomerResult, useUpdateCustomer } from './useUpdateCustomer.js'
