import type { Instant } from '@clientele/core'
import { type UseCustomersResult, useConnection } from '@clientele/hooks'
import { useEffect } from 'react'
import { useClientele } from '../clientele/index.js'
import type { CustomerListMore, CustomerListState } from './CustomerListState.js'

/** Tells a reading of customers as the state of a list, and its failures to the host. */
export function useListState(found: UseCustomersResult): CustomerListState {
  const { now, reportError } = useClientele()
  const connection = useConnection()
  const { data, error, dataUpdatedAt, isFetching, isRefetchError } = found
  useEffect(() => {
    if (error) reportError(error)
  }, [error, reportError])
  // The age is told by the machine's clock, the moment by the provider's.
  const since = new Date(Date.parse(now()) - Math.max(0, Date.now() - dataUpdatedAt)).toISOString() as Instant
  const reason = connection === 'offline' ? 'offline' : isRefetchError ? 'stale' : undefined
  return {
    status: data ? 'ready' : error ? 'failed' : 'loading',
    error,
    onRetry: () => void found.refetch(),
    refreshing: found.isPlaceholderData || (!data && isFetching),
    age: data && reason && { reason, since },
  }
}

/** Tells what a reading of customers has left to load. */
export function moreOf(found: UseCustomersResult): CustomerListMore | undefined {
  if (!found.hasNextPage || found.isPlaceholderData) return undefined
  const status = found.isFetchingNextPage ? 'loading' : found.isFetchNextPageError ? 'failed' : 'ready'
  return { status, onLoad: () => void found.fetchNextPage() }
}
