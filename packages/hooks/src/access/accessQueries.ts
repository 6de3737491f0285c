import type { Actor, Check, CrmError, Permission } from '@clientele/core'
import { queryOptions, skipToken } from '@tanstack/react-query'
import type { UseDataResult } from '../data-provider/index.js'
import { asking } from '../ports/index.js'

/** The query options of the actor and their rights; no key of theirs is spelled elsewhere. A revealed value has none. */
export const accessQueries = {
  all: (scope: readonly string[]) => [...scope, 'access'],
  actor: <TData = Actor>(data: UseDataResult) =>
    queryOptions<Actor, CrmError, TData>({
      queryKey: [...accessQueries.all(data.scope), 'actor'],
      queryFn: asking({ asker: 'useActor', need: 'the access port' }, ({ signal }) =>
        data.adapter.access?.actor({ signal }),
      ),
      staleTime: 300_000,
    }),
  permissions: <TData = readonly Permission[]>(data: UseDataResult, checks: readonly Check[]) =>
    queryOptions<readonly Permission[], CrmError, TData>({
      queryKey: [...accessQueries.all(data.scope), 'can', checks],
      queryFn: checks.length
        ? asking({ asker: 'usePermissions', need: 'access.can' }, ({ signal }) =>
            data.adapter.access?.can?.(checks, { signal }),
          )
        : skipToken,
      staleTime: 60_000,
    }),
}
