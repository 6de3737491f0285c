import type { FileRef, Id } from '@clientele/core'
import type { UploadSource } from '@clientele/hooks'
import {
  type ElementType,
  type HTMLAttributes,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useLabels } from '../clientele/index.js'
import type { LabelOverrides } from '../locales/index.js'
import { Button } from '../primitives/button/index.js'
import { Frame } from '../primitives/frame/index.js'
import { joinClasses } from '../theme/index.js'
import { useWriting } from '../writing-values/index.js'
import { type AttachmentListLabels, attachmentListLabels } from './AttachmentList.labels.js'
import styles from './AttachmentList.module.css'
import { StoredRow } from './StoredRow.js'
import { UploadRow } from './UploadRow.js'
import { useUploadAnnouncements } from './useUploadAnnouncements.js'
import { useWhyNot } from './useWhyNot.js'

/** What the view of a list of files takes, besides the attributes of a `<section>`. */
export interface AttachmentListViewProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** The stored files, in the order in which they are shown. */
  readonly files: readonly FileRef[]
  /** Files on their way; they stand above the stored ones. */
  readonly uploads?: UploadSource | undefined
  /** The bytes of a stored file that are at hand, for its picture. */
  readonly bytesOf?: ((file: FileRef) => Blob | undefined) | undefined
  /** Hands a file to the person; rejects when it cannot. */
  readonly onDownload?: ((file: FileRef) => Promise<void>) | undefined
  /** Takes a stored file away. */
  readonly onRemove?: ((file: FileRef) => void) | undefined
  /** Puts a removed file back where it was; without it there is no way back. */
  readonly onRestore?: ((file: FileRef, index: number) => void) | undefined
  /** Cancels an upload, or takes one that failed off the list. */
  readonly onCancel?: ((id: Id) => void) | undefined
  /** Goes on with an upload that failed or waits. */
  readonly onRetry?: ((id: Id) => void) | undefined
  /**
   * `none` without the hairline around it, as in a tab of a card.
   * @default 'line'
   */
  readonly edge?: 'line' | 'none' | undefined
  /**
   * Whether it stands inside another widget, whose type and density it then has.
   * @default false
   */
  readonly inset?: boolean | undefined
  /** Stands below the files: the way to add some, or to more of them. */
  readonly children?: ReactNode
  /** Words of this list alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<AttachmentListLabels> | undefined
}

interface Removal {
  readonly file: FileRef
  readonly index: number
}

const nothing: UploadSource = { ids: () => noIds, get: () => undefined, subscribe: () => () => undefined }
const noIds: readonly Id[] = []

/**
 * Shows files and uploads with what can be done about each. Renders a `<section>`, inset a `<div>`, with a list.
 * @selector `[data-status="sending"]` on a file: where it stands
 */
export function AttachmentListView(props: AttachmentListViewProps) {
  const { files, uploads = nothing, bytesOf, edge, inset, labels, className, children, ...others } = props
  const { onDownload, onRemove, onRestore, onCancel, onRetry, ...rest } = others
  const words = useLabels('attachmentList', attachmentListLabels, labels)
  const writing = useWriting()
  const whyNot = useWhyNot(words)
  const Root: ElementType = inset ? 'div' : Frame
  const ids = useSyncExternalStore(uploads.subscribe, uploads.ids, uploads.ids)
  const { removal, remove, restore } = useRemoval(props)
  useUploadAnnouncements(uploads, words, whyNot)
  const list = useRef<HTMLUListElement>(null)
  const cancel = useCallback(
    (id: Id) => {
      onCancel?.(id)
      list.current?.focus()
    },
    [onCancel],
  )

  const rows: ReactNode[] = files.map((file) => (
    <StoredRow
      key={file.id}
      file={file}
      bytes={bytesOf?.(file)}
      words={words}
      writing={writing}
      onDownload={onDownload}
      onRemove={onRemove && remove}
    />
  ))
  if (removal && onRestore)
    rows.splice(removal.index, 0, <RemovedRow key="removed" name={removal.file.name} words={words} onUndo={restore} />)
  return (
    <Root
      data-slot="attachment-list"
      {...rest}
      {...(!inset && { edge })}
      className={joinClasses(inset ? styles.inset : styles.root, className)}
    >
      {(ids.length > 0 || rows.length > 0) && (
        <ul ref={list} className={styles.list} aria-label={words.files} tabIndex={-1}>
          {ids.map((id) => (
            <UploadRow
              key={id}
              uploads={uploads}
              id={id}
              words={words}
              whyNot={whyNot}
              onCancel={onCancel && cancel}
              onRetry={onRetry}
            />
          ))}
          {rows}
        </ul>
      )}
      {children}
    </Root>
  )
}

function useRemoval({ files, onRemove, onRestore }: AttachmentListViewProps) {
  const [removal, setRemoval] = useState<Removal>()
  const remove = useCallback(
    (file: FileRef) => {
      setRemoval({ file, index: files.findIndex(({ id }) => id === file.id) })
      onRemove?.(file)
    },
    [files, onRemove],
  )
  const restore = () => {
    setRemoval(undefined)
    if (removal) onRestore?.(removal.file, removal.index)
  }
  const isBack = removal && files.some(({ id }) => id === removal.file.id)
  return { removal: isBack ? undefined : removal, remove, restore }
}

interface RemovedRowProps {
  readonly name: string
  readonly words: AttachmentListLabels
  readonly onUndo: () => void
}

/** Stands where a file was, until another one is removed. */
function RemovedRow({ name, words, onUndo }: RemovedRowProps) {
  const undo = useRef<HTMLButtonElement>(null)
  // The button that had the focus has gone with its row.
  useEffect(() => undo.current?.focus(), [])
  return (
    <li className={styles.removed} data-slot="attachment-list-removed">
      <span className={styles.removedName}>{words.removed(name)}</span>
      <Button size="small" ref={undo} aria-label={words.undoFile(name)} onClick={onUndo}>
        {words.undo}
      </Button>
    </li>
  )
}
