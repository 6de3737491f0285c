import { QueryClient } from '@tanstack/react-query'
import { mayPassSoon, waitSeconds } from './failures.js'

/** What can be set of a client for the provider. */
export interface CreateDataClientOptions {
  /** How often a read is tried again where that can help. @default 2 */
  readonly retries?: number
}

/** Makes the query client that a provider makes for itself, for those who want to hold it. */
export function createDataClient({ retries = 2 }: CreateDataClientOptions = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A browser that calls itself offline may still reach a backend on its own machine: only the adapter can tell.
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 10_000,
        retry: (failures, error) => failures < retries && mayPassSoon(error),
        retryDelay: (failures, error) => 1000 * (waitSeconds(error) ?? 0.25 * 2 ** failures),
      },
      // Not 0: TanStack asks in this interval whether a write that nobody watches any more has ended.
      mutations: { networkMode: 'always', gcTime: 1000 },
    },
  })
}
