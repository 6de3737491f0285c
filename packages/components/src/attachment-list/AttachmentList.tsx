import type { FileRef, Id, RecordRef } from '@clientele/core'
import {
  narrowFiles,
  pageItems,
  type UploadLimits,
  useAttachments,
  useData,
  useReadFile,
  useUploads,
} from '@clientele/hooks'
import { Ban } from 'lucide'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useLabels } from '../clientele/index.js'
import { Button } from '../primitives/button/index.js'
import { ErrorState } from '../primitives/error-state/index.js'
import { Frame } from '../primitives/frame/index.js'
import { StateMessage } from '../primitives/state-message/index.js'
import { attachmentListLabels } from './AttachmentList.labels.js'
import styles from './AttachmentList.module.css'
import { AttachmentListView, type AttachmentListViewProps } from './AttachmentListView.js'
import { FilePicker } from './FilePicker.js'
import { useFileDownload } from './useFileDownload.js'

type Own =
  | 'inset'
  | 'files'
  | 'uploads'
  | 'bytesOf'
  | 'onDownload'
  | 'onRemove'
  | 'onRestore'
  | 'onCancel'
  | 'onRetry'
  | 'children'

/** What a list of files takes, besides the attributes of a `<section>`. */
export interface AttachmentListProps extends Omit<AttachmentListViewProps, Own> {
  /** The record that the files hang on. */
  readonly on: RecordRef
  /** What a file may be; what the backend says applies as well. */
  readonly limits?: UploadLimits | undefined
  /** Shows the files without a way to add some. */
  readonly readOnly?: boolean | undefined
  /** Told of each file that was stored. */
  readonly onStored?: ((file: FileRef) => void) | undefined
}

/** Shows the files of a record, and adds and hands out some, through the adapter. Renders a `<section>`. */
export function AttachmentList({
  on,
  limits,
  readOnly,
  onStored,
  edge,
  labels,
  className,
  ...rest
}: AttachmentListProps) {
  const words = useLabels('attachmentList', attachmentListLabels, labels)
  const { adapter } = useData()
  const known = useRef(new Map<Id, Blob>())
  const uploads = useUploads({ on, ...(limits && { limits }), onDone: stored })
  const { queue, remove } = uploads
  const { data, error, isLoading, isFetching, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useAttachments(on, { enabled: adapter.files?.list !== undefined })
  const onDownload = useFileDownload(useReadFile())
  const files = pageItems(data)
  const offered = useMemo(() => narrowFiles(adapter.capabilities.files, limits), [adapter.capabilities.files, limits])
  useEffect(() => {
    // What is listed as stored need not be shown as sent.
    for (const id of queue.ids()) if (files.some((file) => file.id === queue.get(id)?.file?.id)) remove(id)
  }, [files, queue, remove])
  const bytesOf = useCallback(({ id }: FileRef) => known.current.get(id), [])

  if (!uploads.supported)
    return (
      <Frame edge={edge} data-slot="attachment-list" {...rest} className={className}>
        <StateMessage icon={Ban} title={words.missing} text={words.missingHelp} />
      </Frame>
    )
  return (
    <AttachmentListView
      {...rest}
      edge={edge}
      className={className}
      labels={labels}
      files={files}
      uploads={queue}
      bytesOf={bytesOf}
      onDownload={onDownload}
      onCancel={remove}
      onRetry={uploads.retry}
      aria-busy={isLoading || undefined}
    >
      {error && <ErrorState error={error} failed={words.failed} retrying={isFetching} onRetry={refetch} />}
      {data && files.length === 0 && uploads.ids.length === 0 && <p className={styles.none}>{words.none}</p>}
      {hasNextPage && (
        <div className={styles.more}>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.loadMore}
          </Button>
        </div>
      )}
      {!adapter.files?.list && <p className={styles.none}>{words.notListed}</p>}
      {!readOnly && <FilePicker limits={offered} labels={labels} onFiles={uploads.add} />}
    </AttachmentListView>
  )

  function stored(file: FileRef) {
    const id = queue.ids().find((each) => queue.get(each)?.file?.id === file.id)
    const source = id === undefined ? undefined : queue.get(id)?.source
    if (source) known.current.set(file.id, source)
    onStored?.(file)
  }
}
