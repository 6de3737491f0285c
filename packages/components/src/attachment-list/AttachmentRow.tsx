import type { ReactNode } from 'react'
import styles from './AttachmentList.module.css'
import { FilePreview } from './FilePreview.js'
import { splitName } from './splitName.js'

interface AttachmentRowProps {
  readonly name: string
  readonly mediaType: string
  readonly bytes?: Blob | undefined
  /** Where it stands, as `data-status`. */
  readonly status: string
  /** Below the name: size, date, state. */
  readonly facts: ReactNode
  /** Below the facts, over the whole width. */
  readonly progress?: ReactNode
  readonly actions?: ReactNode
}

/** Shows one file. Renders an `<li>`. */
export function AttachmentRow({ name, mediaType, bytes, status, facts, progress, actions }: AttachmentRowProps) {
  const [stem, ending] = splitName(name)
  return (
    <li className={styles.row} data-slot="attachment-list-file" data-status={status}>
      <FilePreview mediaType={mediaType} bytes={bytes} />
      <div className={styles.text}>
        <p className={styles.name} title={name}>
          <bdi className={styles.stem}>{stem}</bdi>
          <bdi className={styles.ending}>{ending}</bdi>
        </p>
        <p className={styles.facts}>{facts}</p>
        {progress}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </li>
  )
}
