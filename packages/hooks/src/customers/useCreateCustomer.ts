import type { CrmError, Customer, CustomerInput, IdempotencyKey } from '@clientele/core'
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { createIdempotencyKey } from '../dispatch/index.js'
import { customerQueries } from './customerQueries.js'

/** One customer to be created. */
export interface CreateCustomerVariables {
  /** A function, because an input holds phone numbers as typed and TanStack keeps what it is given while the component lives. */
  readonly input: () => CustomerInput
  /** Made once per form with `createIdempotencyKey`, so that a second submit creates nobody twice. */
  readonly key?: IdempotencyKey
}

/** The untouched result of TanStack Query. */
export type UseCreateCustomerResult = UseMutationResult<Customer, CrmError, CreateCustomerVariables>

/** Creates a customer; afterwards it is in the cache as the backend made it, and the lists are read again. */
export function useCreateCustomer(): UseCreateCustomerResult {
  const data = useData()
  return useMutation<Customer, CrmError, CreateCustomerVariables>(
    {
      mutationFn: ({ input, key = createIdempotencyKey() }) =>
        data.dispatch({ port: 'customers', operation: 'create', input: input(), key, basedOn: null, dependsOn: [] }),
      onSettled: (created, error) => {
        if (created) data.queryClient.setQueryData(customerQueries.detail(data, created.id).queryKey, created)
        if (error?.effect !== 'none') {
          void data.queryClient.invalidateQueries({ queryKey: customerQueries.lists(data.scope) })
        }
      },
    },
    data.queryClient,
  )
}
