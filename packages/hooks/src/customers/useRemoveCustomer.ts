import type { CrmError, Id, Revision } from '@clientele/core'
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { createIdempotencyKey } from '../dispatch/index.js'
import { eraseDrafts } from '../drafts/index.js'
import { customerQueries, interactionQueries } from './customerQueries.js'

/** One customer to be removed. */
export interface RemoveCustomerVariables {
  readonly id: Id
  /** The revision the person saw; a newer one makes the removal fail with `conflict`. `null` where customers have none. */
  readonly basedOn: Revision | null
}

/** The untouched result of TanStack Query. */
export type UseRemoveCustomerResult = UseMutationResult<void, CrmError, RemoveCustomerVariables>

/** Removes a customer; afterwards nothing of it is in the cache or in drafts of this device, and the lists are read again. */
export function useRemoveCustomer(): UseRemoveCustomerResult {
  const data = useData()
  return useMutation<void, CrmError, RemoveCustomerVariables>(
    {
      mutationFn: ({ id, basedOn }) =>
        data.dispatch({
          port: 'customers',
          operation: 'remove',
          target: { resource: 'customers', id },
          input: undefined,
          key: createIdempotencyKey(),
          basedOn,
          dependsOn: [],
        }),
      onSettled: async (_nothing, error, { id }) => {
        const { adapter, queryClient, scope } = data
        if (error?.effect === 'none') return
        if (!error) {
          queryClient.removeQueries({ queryKey: customerQueries.detail(data, id).queryKey })
          queryClient.removeQueries({ queryKey: interactionQueries.lists(scope, id) })
        }
        void queryClient.invalidateQueries({ queryKey: customerQueries.lists(scope) })
        // The customer is gone, whatever the storage of this device says to it; open forms have heard of it by then.
        if (!error) await eraseDrafts(adapter, { resource: 'customers', id }).catch(() => undefined)
      },
    },
    data.queryClient,
  )
}
