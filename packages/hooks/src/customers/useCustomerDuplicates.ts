import type { CrmError, CustomerPatch, Likeness } from '@clientele/core'
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useData } from '../data-provider/index.js'
import { createIdempotencyKey } from '../dispatch/index.js'
import { duplicateQueries } from './customerQueries.js'

/** What can be set of `useCustomerDuplicates`: whether it asks, such as not while an input method composes. */
export type UseCustomerDuplicatesOptions = Pick<UseQueryOptions<readonly Likeness[], CrmError>, 'enabled'>

/** The untouched result of TanStack Query. */
export type UseCustomerDuplicatesResult = UseQueryResult<readonly Likeness[], CrmError>

/**
 * Asks the backend which customers resemble what is about to be written; waits while there is nothing to compare. What was
 * typed goes out in a body and stays out of keys and caches; another input ends the question before it.
 */
export function useCustomerDuplicates(
  input: CustomerPatch | undefined,
  options?: UseCustomerDuplicatesOptions,
): UseCustomerDuplicatesResult {
  const data = useData()
  const typed = JSON.stringify(input)
  // Names what is typed without spelling it.
  const { token } = useMemo(() => ({ typed, token: createIdempotencyKey() }), [typed])
  return useQuery<readonly Likeness[], CrmError>(
    { ...duplicateQueries.list(data, input, token), ...options },
    data.queryClient,
  )
}
