import type { FileRef } from '@clientele/core'
import { Download, X } from 'lucide'
import { memo, useState } from 'react'
import { fileSize } from '../locales/fileSize.js'
import { Button } from '../primitives/button/index.js'
import { Icon } from '../primitives/icon/index.js'
import type { Writing } from '../writing-values/index.js'
import type { AttachmentListLabels } from './AttachmentList.labels.js'
import styles from './AttachmentList.module.css'
import { AttachmentRow } from './AttachmentRow.js'

interface StoredRowProps {
  readonly file: FileRef
  readonly bytes?: Blob | undefined
  readonly words: AttachmentListLabels
  readonly writing: Writing
  readonly onDownload?: ((file: FileRef) => Promise<void>) | undefined
  readonly onRemove?: ((file: FileRef) => void) | undefined
}

/** Shows one stored file. Renders an `<li>`. */
export const StoredRow = memo(function StoredRow(props: StoredRowProps) {
  const { file, bytes, words, writing, onDownload, onRemove } = props
  const { name, size, mediaType, added } = file
  const [download, setDownload] = useState<'none' | 'busy' | 'failed'>('none')
  const fetchFile = async () => {
    setDownload('busy')
    try {
      await onDownload?.(file)
      setDownload('none')
    } catch {
      setDownload('failed')
    }
  }
  return (
    <AttachmentRow
      name={name}
      mediaType={mediaType}
      bytes={bytes}
      status="stored"
      facts={
        <>
          {fileSize(size)}
          {added && (
            <span className={styles.state} title={writing.exact(added.at)}>
              {words.added(writing.moment(added.at), added.by?.name)}
            </span>
          )}
          {download === 'failed' && (
            <span className={styles.refusal} role="alert">
              {words.downloadFailed}
            </span>
          )}
        </>
      }
      actions={
        <>
          {onDownload && (
            <Button
              icon
              variant="quiet"
              busy={download === 'busy'}
              aria-label={words.download(name)}
              onClick={() => void fetchFile()}
            >
              <Icon of={Download} />
            </Button>
          )}
          {onRemove && (
            <Button icon variant="quiet" aria-label={words.remove(name)} onClick={() => onRemove(file)}>
              <Icon of={X} />
            </Button>
          )}
        </>
      }
    />
  )
})
