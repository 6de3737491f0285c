import { TriangleAlert } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { Button } from '../../primitives/button/index.js'
import { Radio } from '../../primitives/radio-group/index.js'
import { Strip } from '../../primitives/strip/index.js'
import { useWriting } from '../../writing-values/index.js'
import type { EditableRecord, ReadText } from '../EditableRecord.js'
import styles from './ConflictPanel.module.css'
import type { TextEditorLabels } from './TextEditor.labels.js'

/** What a conflict takes. */
export interface ConflictPanelProps<TRecord extends EditableRecord> {
  readonly field: string
  readonly original: string | null | undefined
  readonly yours: string
  /** The record as somebody else has saved it. */
  readonly current: TRecord
  readonly read: ReadText<TRecord>
  readonly words: TextEditorLabels
  readonly saving: boolean
  readonly onSave: (text: string) => void
  readonly onKeepEditing: () => void
  readonly onDiscard: () => void
}

/** Shows what was, what you wrote and what somebody saved meanwhile; saves only what is chosen. Renders a `<section>`. */
export function ConflictPanel<TRecord extends EditableRecord>(props: ConflictPanelProps<TRecord>) {
  const { field, original, yours, current, read, words, saving, onSave, onKeepEditing, onDiscard } = props
  const writing = useWriting()
  const id = useClienteleId()
  const panel = useRef<HTMLElement>(null)
  const [choice, setChoice] = useState<'yours' | 'theirs'>()
  const by = current.updated?.by?.name
  const at = current.updated && writing.moment(current.updated.at)
  const theirs = read(current) ?? ''
  const sides = [
    { side: 'yours', title: words.yours, text: yours },
    { side: 'theirs', title: words.theirs(by), text: theirs },
  ] as const

  // The editor that held the focus has gone; whoever hears the page is told by the name of the panel.
  useEffect(() => panel.current?.focus(), [])

  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      data-slot="conflict-panel"
      data-editing=""
      aria-labelledby={`${id}sentence`}
    >
      <Strip tone="warning" icon={TriangleAlert}>
        <b id={`${id}sentence`} className={styles.sentence}>
          {words.conflict(by, at, current.version)}
        </b>{' '}
        <span className={styles.help}>{words.conflictHelp}</span>
      </Strip>
      <div className={styles.sides} role="radiogroup" aria-labelledby={`${id}field`}>
        <div className={styles.field}>
          <span id={`${id}field`} className={styles.name}>
            {field}
          </span>
          <span className={styles.original}>
            {words.original} {original || '—'}
          </span>
        </div>
        {sides.map(({ side, title, text }) => (
          <label
            key={side}
            className={styles.side}
            htmlFor={`${id}${side}`}
            data-side={side}
            data-chosen={choice === side || undefined}
          >
            <span className={styles.title}>{title}</span>
            <Radio
              id={`${id}${side}`}
              name={id}
              value={side}
              checked={choice === side}
              disabled={saving}
              onChange={() => setChoice(side)}
            />
            <span className={styles.text}>{text || '—'}</span>
          </label>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          disabled={!choice}
          busy={saving}
          aria-describedby={choice ? undefined : `${id}choose`}
          onClick={() => (choice === 'theirs' ? onDiscard() : onSave(yours))}
        >
          {words.saveChoice}
        </Button>
        <Button disabled={saving} onClick={onKeepEditing}>
          {words.keepEditing}
        </Button>
        {!choice && (
          <span id={`${id}choose`} className={styles.help}>
            {words.choose}
          </span>
        )}
        <Button variant="quiet" className={styles.discard} disabled={saving} onClick={onDiscard}>
          {words.discardMine}
        </Button>
      </div>
    </section>
  )
}
