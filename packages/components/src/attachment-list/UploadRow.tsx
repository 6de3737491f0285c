import type { Id } from '@clientele/core'
import { type UploadItem, type UploadSource, useUpload } from '@clientele/hooks'
import { RotateCw, X } from 'lucide'
import { memo } from 'react'
import { fileSize } from '../locales/fileSize.js'
import { Button } from '../primitives/button/index.js'
import { Icon } from '../primitives/icon/index.js'
import type { AttachmentListLabels } from './AttachmentList.labels.js'
import styles from './AttachmentList.module.css'
import { AttachmentRow } from './AttachmentRow.js'
import type { WhyNot } from './useWhyNot.js'

interface UploadRowProps {
  readonly uploads: UploadSource
  readonly id: Id
  readonly words: AttachmentListLabels
  readonly whyNot: WhyNot
  readonly onCancel?: ((id: Id) => void) | undefined
  readonly onRetry?: ((id: Id) => void) | undefined
}

/** Shows one upload and follows it by itself, so that its progress draws nothing else anew. Renders an `<li>`. */
export const UploadRow = memo(function UploadRow({ uploads, id, words, whyNot, onCancel, onRetry }: UploadRowProps) {
  const item = useUpload(uploads, id)
  if (!item) return null
  const { name, status, mediaType, source } = item
  const mayRetry = onRetry && ((status === 'failed' && !isFinal(item)) || status === 'paused')
  return (
    <AttachmentRow
      name={name}
      mediaType={mediaType}
      bytes={source}
      status={status}
      facts={<Facts item={item} words={words} whyNot={whyNot} />}
      progress={isUnderWay(item) && <ProgressBar item={item} words={words} />}
      actions={
        <>
          {mayRetry && (
            <Button size="small" aria-label={words.retryFile(name)} onClick={() => onRetry(id)}>
              <Icon of={RotateCw} size="small" />
              {words.retry}
            </Button>
          )}
          {onCancel && (
            <Button
              icon
              variant="quiet"
              aria-label={isUnderWay(item) ? words.cancel(name) : words.remove(name)}
              onClick={() => onCancel(id)}
            >
              <Icon of={X} />
            </Button>
          )}
        </>
      }
    />
  )
})

interface PartProps {
  readonly item: UploadItem
  readonly words: AttachmentListLabels
}

function Facts({ item, words, whyNot }: PartProps & { readonly whyNot: WhyNot }) {
  const { status, size, sentBytes } = item
  const whole = fileSize(size)
  if (status === 'sending') return <span className={styles.figures}>{words.sending(fileSize(sentBytes), whole)}</span>
  if (status !== 'failed') {
    const states = { waiting: words.waiting, paused: words.paused, done: words.done } as const
    return (
      <>
        {whole}
        <span className={styles.state}>{states[status]}</span>
      </>
    )
  }
  return <span className={styles.refusal}>{whyNot(item)}</span>
}

function ProgressBar({ item: { name, sentBytes, size, status }, words }: PartProps) {
  const percent = size > 0 ? Math.floor((100 * sentBytes) / size) : 0
  return (
    <div
      className={styles.progress}
      role="progressbar"
      aria-label={words.progressOf(name)}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={words.sending(fileSize(sentBytes), fileSize(size))}
      data-status={status}
    >
      <div className={styles.bar} style={{ inlineSize: `${percent}%` }} />
    </div>
  )
}

/** Another attempt would be refused for the same reason. */
function isFinal({ reason, error }: UploadItem): boolean {
  return reason !== undefined || ['invalid', 'forbidden', 'unsupported'].includes(error?.code ?? '')
}

function isUnderWay({ status }: UploadItem): boolean {
  return status === 'waiting' || status === 'sending' || status === 'paused'
}
