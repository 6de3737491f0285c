import type { CrmAdapter, Instant } from '@clientele/core'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Dispatch } from '../dispatch/index.js'

/** What every hook reads from the nearest provider. */
export interface UseDataResult {
  readonly adapter: CrmAdapter
  /** Heads every query key: the library, the adapter's scope, the actor. */
  readonly scope: readonly string[]
  /** A BCP 47 language tag. */
  readonly locale: string
  /** An IANA zone name. */
  readonly zone: string
  now(): Instant
  /** The one way for writes. */
  readonly dispatch: Dispatch
  /** The provider's own client; the host's is never used. */
  readonly queryClient: QueryClient
}

/** Holds what `useData` returns. */
export const DataContext = createContext<UseDataResult | null>(null)

/** The adapter, locale, zone, clock, dispatch and query client of the nearest provider. */
export function useData(): UseDataResult {
  const data = useContext(DataContext)
  if (data) return data
  throw new Error(
    '[@clientele/hooks] Hooks and widgets must be used within <Clientele> or <DataProvider>. They read the adapter from it. Wrap them in <Clientele adapter={…}>. (CL001)',
  )
}
