import type { CrmError, Id, IdempotencyKey, Interaction, InteractionInput } from '@clientele/core'
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { createIdempotencyKey } from '../dispatch/index.js'
import { customerQueries, interactionQueries } from './customerQueries.js'

/** One interaction to be logged. */
export interface LogInteractionVariables {
  readonly customerId: Id
  readonly input: InteractionInput
  /** Made once per form with `createIdempotencyKey`, so that a second submit logs nothing twice. */
  readonly key?: IdempotencyKey
}

/** The untouched result of TanStack Query. */
export type UseLogInteractionResult = UseMutationResult<Interaction, CrmError, LogInteractionVariables>

/** Logs an interaction with a customer; afterwards the customer, its interactions and the lists are read again. */
export function useLogInteraction(): UseLogInteractionResult {
  const data = useData()
  return useMutation<Interaction, CrmError, LogInteractionVariables>(
    {
      mutationFn: ({ customerId, input, key = createIdempotencyKey() }) =>
        data.dispatch({
          port: 'customers',
          operation: 'logInteraction',
          target: { resource: 'customers', id: customerId },
          input,
          key,
          basedOn: null,
          dependsOn: [],
        }),
      onSettled: (_interaction, error, { customerId }) => {
        if (error?.effect === 'none') return
        const touched = [
          customerQueries.detail(data, customerId).queryKey,
          interactionQueries.lists(data.scope, customerId),
          customerQueries.lists(data.scope),
        ]
        for (const queryKey of touched) {
          void data.queryClient.invalidateQueries({ queryKey })
        }
      },
    },
    data.queryClient,
  )
}
