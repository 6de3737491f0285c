import type { CrmError, Cursor, FileRef, Page, RecordRef } from '@clientele/core'
import {
  type QueryKey,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query'
import type { Pages } from '../customers/index.js'
import { useData } from '../data-provider/index.js'
import { fileQueries } from './fileQueries.js'

/** What can be set of `useAttachments`: whether and when it reads, and what part it returns. */
export type UseAttachmentsOptions<TData = Pages<FileRef>> = Pick<
  UseInfiniteQueryOptions<Page<FileRef>, CrmError, TData, QueryKey, Cursor | null>,
  'enabled' | 'staleTime' | 'refetchInterval' | 'select'
>

/** The untouched result of TanStack Query; read its pages with `pageItems` and `pageTotal`. */
export type UseAttachmentsResult<TData = Pages<FileRef>> = UseInfiniteQueryResult<TData, CrmError>

/** Lists the files that hang on a record, the newest first; waits while the record is missing. */
export function useAttachments<TData = Pages<FileRef>>(
  on: RecordRef | undefined,
  options?: UseAttachmentsOptions<TData>,
): UseAttachmentsResult<TData> {
  const data = useData()
  return useInfiniteQuery<Page<FileRef>, CrmError, TData, QueryKey, Cursor | null>(
    { ...fileQueries.list<TData>(data, on), ...options },
    data.queryClient,
  )
}
