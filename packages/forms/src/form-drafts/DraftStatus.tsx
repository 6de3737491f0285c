import { Icon, useLabels } from '@clientele/components'
import type { DraftState } from '@clientele/core/drafts'
import { useDraftState } from '@clientele/hooks'
import { Check, TriangleAlert } from 'lucide'
import { draftStatusLabels } from './DraftStatus.labels.js'
import styles from './DraftStatus.module.css'
import { useDraftTime } from './useDraftTime.js'
import type { KeptFormDraft } from './useFormDraft.js'

/** Props of `DraftStatus`. */
export interface DraftStatusProps {
  /** What `useFormDraft` returned. */
  readonly draft: KeptFormDraft
  /** A class of the host's, beside ours. */
  readonly className?: string | undefined
}

/** Shows when the draft of a form was last kept, and that it stays on this device. Renders a `<span>`, or nothing before the first save. */
export function DraftStatus({ draft, className }: DraftStatusProps) {
  return <DraftStatusView state={useDraftState(draft.handle)} className={className} />
}

/** Props of `DraftStatusView`. */
export interface DraftStatusViewProps {
  /** When it was saved, and where it is kept. */
  readonly state: Pick<DraftState, 'savedAt' | 'keptOn'>
  /** A class of the host's, beside ours. */
  readonly className?: string | undefined
}

/**
 * Shows the same of a state that is given.
 * @selector `[data-kept="device"]` where the draft is kept
 */
export function DraftStatusView({ state: { savedAt, keptOn }, className }: DraftStatusViewProps) {
  const labels = useLabels('draftStatus', draftStatusLabels)
  const time = useDraftTime()
  if (!savedAt) return null
  return (
    <span className={[styles.line, className].filter(Boolean).join(' ')} data-slot="draft-status" data-kept={keptOn}>
      <Icon of={keptOn === 'device' ? Check : TriangleAlert} className={styles.icon} />
      <span>{(keptOn === 'device' ? labels.saved : labels.savedOnPage)(time(savedAt))}</span>
    </span>
  )
}
