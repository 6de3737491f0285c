import type { CrmError, Cursor, FileRef, Page, RecordRef } from '@clientele/core'
import { infiniteQueryOptions, type QueryKey, skipToken } from '@tanstack/react-query'
import type { Pages } from '../customers/index.js'
import { polling, type UseDataResult } from '../data-provider/index.js'
import { asking } from '../ports/index.js'

type Scope = readonly string[]

/** The query options of stored files; no key of theirs is spelled elsewhere. */
export const fileQueries = {
  all: (scope: Scope) => [...scope, 'files'],
  /** The files of one record. */
  lists: (scope: Scope, on: RecordRef | undefined) => [...fileQueries.all(scope), 'list', on?.resource, on?.id],
  list: <TData = Pages<FileRef>>(data: UseDataResult, on: RecordRef | undefined, pageSize = 50) =>
    infiniteQueryOptions<Page<FileRef>, CrmError, TData, QueryKey, Cursor | null>({
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }, _pages, cursor) => (nextCursor === cursor ? null : nextCursor),
      refetchInterval: polling(data.adapter),
      queryKey: [...fileQueries.lists(data.scope, on), { pageSize }],
      queryFn: on
        ? asking({ asker: 'useAttachments', need: 'files.list' }, ({ signal, pageParam }) => {
            const page = { size: pageSize, ...(pageParam && { after: pageParam }) }
            return data.adapter.files?.list?.(on, { page }, { signal })
          })
        : skipToken,
    }),
}
