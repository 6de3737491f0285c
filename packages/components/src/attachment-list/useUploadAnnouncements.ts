import type { Id } from '@clientele/core'
import type { UploadSource, UploadStatus } from '@clientele/hooks'
import { useEffect } from 'react'
import { useClientele } from '../clientele/index.js'
import type { AttachmentListLabels } from './AttachmentList.labels.js'
import type { WhyNot } from './useWhyNot.js'

interface Told {
  readonly status: UploadStatus
  readonly quarter: number
}

/** How long a listener is left in peace between two figures. */
const quietMilliseconds = 3_000

/** Reads aloud what becomes of uploads: their end and a stop at once, the way there by quarters and not too often. */
export function useUploadAnnouncements(
  uploads: UploadSource | undefined,
  words: AttachmentListLabels,
  whyNot: WhyNot,
): void {
  const { announce, now } = useClientele()
  useEffect(() => {
    if (!uploads) return
    const told = new Map<Id, Told>()
    let last = Date.parse(now())
    const look = (speaks: boolean) => {
      for (const id of uploads.ids()) {
        const item = uploads.get(id)
        if (!item) continue
        const { name, status, sentBytes, size } = item
        const before = told.get(id)
        const quarter = size > 0 ? Math.floor((4 * sentBytes) / size) : 0
        if (before?.status === status && before.quarter === quarter) continue
        told.set(id, { status, quarter })
        if (!speaks) continue
        const turned = before?.status !== status
        if (turned && status === 'done') announce(words.announceDone(name))
        else if (turned && status === 'failed') announce(words.announceFailed(name, whyNot(item)))
        else if (turned && status === 'paused') announce(words.announcePaused(name))
        else if (quarter > 0 && Date.parse(now()) - last >= quietMilliseconds)
          announce(words.announceShare(name, quarter * 25))
        else continue
        last = Date.parse(now())
      }
    }
    look(false)
    return uploads.subscribe(() => look(true))
  }, [uploads, words, whyNot, announce, now])
}
