import { dayIn, type Instant, type PersonName } from '@clientele/core'
import { TriangleAlert } from 'lucide'
import { type HTMLAttributes, useEffect, useRef, useState } from 'react'
import { useClientele, useClienteleId, useLabels } from '../clientele/index.js'
import { Frame } from '../primitives/frame/index.js'
import { Strip } from '../primitives/strip/index.js'
import { joinClasses } from '../theme/index.js'
import { useWriting } from '../writing-values/index.js'
import { ConflictActions } from './ConflictActions.js'
import type { ConflictChoices, ConflictMerged, ConflictOverlap } from './ConflictRows.js'
import { ConflictSides } from './ConflictSides.js'
import { type ConflictViewLabels, conflictViewLabels } from './ConflictView.labels.js'
import styles from './ConflictView.module.css'
import { MergedRow } from './MergedRow.js'

/** What a conflict takes, besides the attributes of a `<section>`. */
export interface ConflictViewProps extends HTMLAttributes<HTMLElement> {
  /** The fields both sides changed; each waits for a choice. */
  readonly overlaps: readonly ConflictOverlap[]
  /** The fields that only one side changed. */
  readonly merged?: readonly ConflictMerged[] | undefined
  /** Who saved first. */
  readonly by?: PersonName | undefined
  /** When they saved. */
  readonly at?: Instant | undefined
  /** The revision they made, as people count it. */
  readonly version?: number | undefined
  /** Whether the choice is being saved. */
  readonly saving?: boolean | undefined
  /** Whether it stands inside another widget, whose sizes it keeps. */
  readonly inset?: boolean | undefined
  /** Receives the choices, once every field has one. */
  readonly onResolve: (choices: ConflictChoices) => void
  /** Goes back to the form, with everything typed. */
  readonly onContinue: () => void
  /** Throws the own changes away; the person has confirmed it. */
  readonly onDiscard: () => void
  /** Words of this conflict alone, over those of the catalogue. */
  readonly labels?: Partial<ConflictViewLabels> | undefined
}

/** Shows what was, what you changed and what somebody saved meanwhile, field by field; nothing is chosen beforehand. Renders a `<section>`. */
export function ConflictView(props: ConflictViewProps) {
  const { overlaps, merged = [], by, at, version, saving = false, inset, labels, ...others } = props
  const { onResolve, onContinue, onDiscard, className, ...rest } = others
  const words = useLabels('conflictView', conflictViewLabels, labels)
  const { zone, now } = useClientele()
  const writing = useWriting()
  const id = useClienteleId()
  const view = useRef<HTMLElement>(null)
  const [choices, setChoices] = useState<ConflictChoices>({})
  const left = overlaps.filter(({ field }) => !choices[field]).length
  const moment = at && (dayIn(at, zone) === dayIn(now(), zone) ? writing.time(at) : writing.moment(at))

  // What held the focus has made room for this; whoever hears the page is told by its name.
  useEffect(() => view.current?.focus(), [])

  const Root = inset ? 'section' : Frame
  return (
    <Root
      tabIndex={-1}
      data-slot="conflict-view"
      aria-labelledby={`${id}sentence`}
      {...rest}
      ref={view}
      className={joinClasses(inset && styles.inset, className)}
    >
      <div className={styles.panel}>
        <Strip tone="warning" icon={TriangleAlert} className={styles.strip}>
          <b id={`${id}sentence`} className={styles.sentence}>
            {words.conflict(by?.name, moment, version, overlaps.length)}
          </b>{' '}
          <span className={styles.muted}>{words.conflictHelp}</span>
        </Strip>
        <div className={styles.rows}>
          <div className={styles.head}>
            <span>{words.field}</span>
            <span id={`${id}yours`}>{words.yours}</span>
            <span id={`${id}theirs`}>{words.theirs(by?.name)}</span>
          </div>
          {overlaps.map((overlap) => (
            <ConflictSides
              key={overlap.field}
              overlap={overlap}
              titles={{ id, yours: words.yours, theirs: words.theirs(by?.name), original: words.original }}
              chosen={choices[overlap.field]}
              disabled={saving}
              onChoose={(side) => setChoices((before) => ({ ...before, [overlap.field]: side }))}
            />
          ))}
          {merged.map((change) => (
            <MergedRow key={change.field} change={change} words={words} by={by?.name} />
          ))}
        </div>
        <ConflictActions
          left={left}
          saving={saving}
          words={words}
          onSave={() => onResolve(choices)}
          onContinue={onContinue}
          onDiscard={onDiscard}
        />
      </div>
    </Root>
  )
}
