import { useEffect, useRef, useState } from 'react'
import { useClienteleId } from '../clientele/index.js'
import { Button } from '../primitives/button/index.js'
import { joinClasses } from '../theme/index.js'
import type { ConflictViewLabels } from './ConflictView.labels.js'
import styles from './ConflictView.module.css'

/** What the buttons under a conflict take. */
export interface ConflictActionsProps {
  /** How many fields still wait for a choice. */
  readonly left: number
  readonly saving: boolean
  readonly words: ConflictViewLabels
  readonly onSave: () => void
  readonly onContinue: () => void
  readonly onDiscard: () => void
}

/** Shows what can be done about a conflict; throwing work away is asked about first. Renders a `<div>`. */
export function ConflictActions(props: ConflictActionsProps) {
  const { left, saving, words, onSave, onContinue, onDiscard } = props
  const [leaving, setLeaving] = useState(false)
  const id = useClienteleId()
  const discard = useRef<HTMLButtonElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)

  useEffect(() => {
    if (leaving) back.current?.focus()
    else if (asked.current) discard.current?.focus()
    asked.current = leaving
  }, [leaving])

  if (leaving) {
    return (
      <div className={styles.actions}>
        <b id={`${id}question`} className={styles.sentence}>
          {words.discardQuestion}
        </b>
        <span className={styles.end}>
          <Button ref={back} aria-describedby={`${id}question`} onClick={() => setLeaving(false)}>
            {words.back}
          </Button>
          <Button variant="danger" onClick={onDiscard}>
            {words.discard}
          </Button>
        </span>
      </div>
    )
  }
  return (
    <div className={styles.actions}>
      <Button
        className={styles.save}
        variant="primary"
        disabled={left > 0}
        busy={saving}
        aria-describedby={left > 0 ? `${id}choose` : undefined}
        onClick={onSave}
      >
        {words.saveChoice}
      </Button>
      <Button disabled={saving} onClick={onContinue}>
        {words.keepEditing}
      </Button>
      {left > 0 && (
        <span id={`${id}choose`} className={joinClasses(styles.muted, styles.left)}>
          {words.choose(left)}
        </span>
      )}
      <Button ref={discard} variant="quiet" className={styles.end} disabled={saving} onClick={() => setLeaving(true)}>
        {words.discardMine}
      </Button>
    </div>
  )
}
