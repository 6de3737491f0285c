import type { Actor, CrmError } from '@clientele/core'
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useData } from '../data-provider/index.js'
import { accessQueries } from './accessQueries.js'

/** What can be set of `useActor`: whether and when it reads, and what part it returns. */
export type UseActorOptions<TData = Actor> = Pick<
  UseQueryOptions<Actor, CrmError, TData>,
  'enabled' | 'staleTime' | 'select'
>

/** The untouched result of TanStack Query. */
export type UseActorResult<TData = Actor> = UseQueryResult<TData, CrmError>

/** Reads who is signed in, with their roles. */
export function useActor<TData = Actor>(options?: UseActorOptions<TData>): UseActorResult<TData> {
  const data = useData()
  return useQuery<Actor, CrmError, TData>({ ...accessQueries.actor<TData>(data), ...options }, data.queryClient)
}
