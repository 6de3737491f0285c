import type { CrmAdapter, Id, Instant } from '@clientele/core'
import type { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { createDispatch } from '../dispatch/index.js'
import { createDataClient } from './createDataClient.js'
import { listen } from './listen.js'
import { DataContext } from './useData.js'

/** Props of `DataProvider`. */
export interface DataProviderProps {
  /** The backend. Make it once, outside of render: another adapter is another sign-in and starts everything below afresh. */
  readonly adapter: CrmAdapter
  /** A BCP 47 language tag, as in `zh-CN`. */
  readonly locale: string
  /** The IANA zone in which days are counted, as in `Asia/Shanghai`. */
  readonly zone: string
  /** What time it is. @default the system's clock */
  readonly clock?: () => Instant
  /** Who is signed in; a change starts everything below afresh, with nothing of the last person in the cache. */
  readonly actorId?: Id
  /** A client of your own, made by `createDataClient`; clearing it on sign-out is then yours. */
  readonly queryClient?: QueryClient
  /** Where the hooks may be used. */
  readonly children?: ReactNode
}

type Identity = Pick<DataProviderProps, 'adapter' | 'actorId' | 'queryClient'>

/** Gives the hooks below it an adapter, a language, a zone, a clock and a query cache of their own. */
export function DataProvider({ locale, zone, clock = systemClock, children, ...identity }: DataProviderProps) {
  const session = useSession(identity)
  const value = useMemo(() => ({ ...session.data, locale, zone, now: clock }), [session, locale, zone, clock])
  return (
    <DataContext.Provider key={session.number} value={value}>
      {children}
    </DataContext.Provider>
  )
}

/** One session per adapter and actor. TanStack's hooks keep their first client, so a new session is a new subtree. */
function useSession(identity: Identity) {
  const [held, setHeld] = useState(() => openSession(identity, 1))
  const same =
    held.identity.adapter === identity.adapter &&
    held.identity.actorId === identity.actorId &&
    held.identity.queryClient === identity.queryClient
  const session = same ? held : openSession(identity, held.number + 1)
  if (!same) setHeld(session)

  const last = useRef(session)
  useEffect(() => {
    const { adapter, scope, queryClient, dispatch } = session.data
    if (last.current !== session && !last.current.identity.queryClient) last.current.data.queryClient.clear()
    last.current = session
    queryClient.mount()
    const stop = listen(
      adapter,
      (matches) => {
        void queryClient.invalidateQueries({ queryKey: scope, predicate: (query) => matches(query.queryKey, scope) })
      },
      dispatch.sent,
    )
    return () => {
      stop?.()
      queryClient.unmount()
    }
  }, [session])
  return session
}

function openSession(identity: Identity, number: number) {
  const { adapter, actorId, queryClient = createDataClient() } = identity
  const scope = ['clientele', adapter.scope, actorId ?? 'self']
  return { identity, number, data: { adapter, scope, queryClient, dispatch: createDispatch(adapter) } }
}

function systemClock(): Instant {
  return new Date().toISOString() as Instant
}
