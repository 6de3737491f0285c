import { Check } from 'lucide'
import { Icon } from '../primitives/icon/index.js'
import type { ConflictMerged } from './ConflictRows.js'
import type { ConflictViewLabels } from './ConflictView.labels.js'
import styles from './ConflictView.module.css'

/** What the row of a field that only one side changed takes. */
export interface MergedRowProps {
  readonly change: ConflictMerged
  readonly words: ConflictViewLabels
  /** Who saved first. */
  readonly by: string | undefined
}

/** Shows a change that needs no choice, under the name of the one who made it. Renders a `<div>`. */
export function MergedRow({ change, words, by }: MergedRowProps) {
  const value = (
    <>
      <span className={styles.value}>{change.value}</span>{' '}
      <span className={styles.merged}>
        <Icon of={Check} size="small" /> {words.merged}
      </span>
    </>
  )
  return (
    <div className={styles.row} data-slot="conflict-view-merged">
      <div className={styles.field}>
        <span className={styles.name}>{change.label}</span>
        <span className={styles.original}>
          {words.original} {change.original}
        </span>
      </div>
      <div className={styles.settled} data-side="yours" data-unchanged={change.by === 'theirs' ? '' : undefined}>
        <span className={styles.title}>{words.yours}</span>
        {change.by === 'yours' ? value : <span className={styles.faint}>{words.notYours}</span>}
      </div>
      <div className={styles.settled} data-side="theirs" data-unchanged={change.by === 'yours' ? '' : undefined}>
        <span className={styles.title}>{words.theirs(by)}</span>
        {change.by === 'theirs' ? value : <span className={styles.faint}>{words.notTheirs}</span>}
      </div>
    </div>
  )
}
