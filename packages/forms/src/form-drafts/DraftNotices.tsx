import { Button, Strip, useClientele, useLabels } from '@clientele/components'
import type { FieldDescriptor } from '@clientele/core'
import type { DraftState } from '@clientele/core/drafts'
import { type DraftHandle, useDraftState } from '@clientele/hooks'
import { Info, TriangleAlert } from 'lucide'
import { draftStatusLabels } from './DraftStatus.labels.js'
import styles from './DraftStatus.module.css'
import { type DraftAction, type DraftNotice, draftNotices } from './noticesOf.js'
import { useDraftTime } from './useDraftTime.js'
import type { KeptFormDraft } from './useFormDraft.js'

/** Props of `DraftNotices`. */
export interface DraftNoticesProps {
  /** What `useFormDraft` returned. */
  readonly draft: KeptFormDraft
}

/** Shows what a person should know of a draft: that it is back, open elsewhere, incomplete or not stored. Renders a `<div>`. */
export function DraftNotices({ draft: { handle, fields, throwAway } }: DraftNoticesProps) {
  return <DraftNoticesView state={useDraftState(handle)} fields={fields} actions={{ ...handle, discard: throwAway }} />
}

/** Props of `DraftNoticesView`. */
export interface DraftNoticesViewProps {
  /** What is known of the draft. */
  readonly state: DraftState
  /** The fields of the form, which left-out ones are named by. */
  readonly fields: readonly FieldDescriptor[]
  /** What the buttons do. */
  readonly actions: Pick<DraftHandle, 'discard' | 'undo' | 'takeOver' | 'reloadTheirs' | 'dropUnopened'>
}

/** Shows the same of a state that is given. Renders a `<div>` that reads news aloud. */
export function DraftNoticesView({ state, fields, actions }: DraftNoticesViewProps) {
  const labels = useLabels('draftStatus', draftStatusLabels)
  const { locale } = useClientele()
  const time = useDraftTime()
  const act: Readonly<Record<DraftAction, (notice: DraftNotice) => void>> = {
    discard: () => actions.discard(),
    undo: () => actions.undo(),
    takeOver: () => actions.takeOver(),
    reloadTheirs: () => actions.reloadTheirs(),
    drop: ({ copy }) => copy && actions.dropUnopened(copy),
  }
  return (
    <div role="status" data-slot="draft-notices">
      {draftNotices({ state, fields, labels, locale, time }).map((notice) => (
        <Strip key={notice.key} tone={notice.tone} icon={notice.tone === 'warning' ? TriangleAlert : Info}>
          <div className={styles.notice}>
            <span className={styles.words}>{notice.text}</span>
            {buttons(notice)}
          </div>
        </Strip>
      ))}
    </div>
  )

  function buttons(notice: DraftNotice) {
    if (!notice.actions.length) return null
    return (
      <div className={styles.actions}>
        {notice.actions.map((action) => (
          <Button key={action} size="small" variant="quiet" onClick={() => act[action](notice)}>
            {labels[action]}
          </Button>
        ))}
      </div>
    )
  }
}
