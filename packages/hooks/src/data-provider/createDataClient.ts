import { type CrmError, isCrmError } from '@clientele/core'
import { QueryClient } from '@tanstack/react-query'

/** What can be set of a client for the provider. */
export interface CreateDataClientOptions {
  /** How often a read is tried again when that can help. @default 2 */
  readonly retries?: number
}

const longestWaitSeconds = 30
const passing: readonly string[] = ['unavailable', 'timeout'] satisfies CrmError['code'][]

/** The query client a provider makes for itself, for hosts that want to hold it. */
export function createDataClient({ retries = 2 }: CreateDataClientOptions = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A browser without a network may still reach a backend on its own machine: the adapter knows, the browser does not.
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 10_000,
        retry: (failures, error) => failures < retries && mayPass(error),
        retryDelay: (failures, error) => 1000 * (waitSeconds(error) ?? 0.25 * 2 ** failures),
      },
      // Not 0: TanStack polls a pending mutation that nobody watches at this interval.
      mutations: { networkMode: 'always', gcTime: 1000 },
    },
  })
}

function mayPass(error: Error): boolean {
  const wait = waitSeconds(error)
  if (wait !== undefined) return wait <= longestWaitSeconds
  return isCrmError(error) && passing.includes(error.code)
}

function waitSeconds(error: Error): number | undefined {
  return isCrmError(error) ? error.retryAfterSeconds : undefined
}
