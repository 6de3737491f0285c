import type { CrmError, Customer } from '@clientele/core'
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import type { UpdateCustomerVariables } from './customerUpdate.js'
import { updateCustomer } from './updateCustomer.js'

/** The untouched result of TanStack Query. */
export type UseUpdateCustomerResult = UseMutationResult<Customer, CrmError, UpdateCustomerVariables>

/**
 * Changes a customer: shown at once, taken back when refused. When somebody else was faster it reads, merges by field and
 * tries once more; where both changed the same field it fails with `conflict`, and `customerConflict` has both sides.
 */
export function useUpdateCustomer(): UseUpdateCustomerResult {
  const data = useData()
  return useMutation<Customer, CrmError, UpdateCustomerVariables>(
    { mutationFn: (variables) => updateCustomer(data, variables) },
    data.queryClient,
  )
}
