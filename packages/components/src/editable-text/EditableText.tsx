import { Pencil } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { useLabels } from '../clientele/index.js'
import { useLazyPart } from '../lazy-part/index.js'
import { Button } from '../primitives/button/index.js'
import { Icon } from '../primitives/icon/index.js'
import type { EditableRecord, ReadText, SaveText } from './EditableRecord.js'
import { type EditableTextLabels, editableTextLabels } from './EditableText.labels.js'
import styles from './EditableText.module.css'

/** What a text that is edited in place takes. */
export interface EditableTextProps<TRecord extends EditableRecord> {
  /** The name of the field, as its label says it. */
  readonly field: string
  /** The record that the text belongs to; what somebody edits is compared with it. */
  readonly record: TRecord
  /** Finds the text in a record, in the one on screen and in a newer one. */
  readonly read: ReadText<TRecord>
  /** Writes the text; without it the text is only read. */
  readonly onSave?: SaveText<TRecord> | undefined
  /** @default 500 */
  readonly maxLength?: number | undefined
  /** Words of this field alone, over those of the catalogue. */
  readonly labels?: Partial<EditableTextLabels> | undefined
}

const loadEditor = () => import('./editor/index.js')

/**
 * Shows a text that a person can change where it stands. Renders a `<div>`.
 * @selector `[data-unknown]` there is no text
 */
export function EditableText<TRecord extends EditableRecord>(props: EditableTextProps<TRecord>) {
  const { field, record, read, onSave, maxLength = 500, labels } = props
  const words = useLabels('editableText', editableTextLabels, labels)
  const [base, setBase] = useState<TRecord>()
  const { part, failed, retry } = useLazyPart(loadEditor, !!base)
  const pencil = useRef<HTMLButtonElement>(null)
  const ended = useRef(false)
  const text = read(record)

  useEffect(() => {
    // The editor that held the focus has gone.
    if (!base && ended.current) pencil.current?.focus()
    ended.current = false
  }, [base])

  if (part && base && onSave) {
    return (
      <part.EditSession
        field={field}
        base={base}
        read={read}
        maxLength={maxLength}
        onSave={onSave}
        onEnd={() => {
          ended.current = true
          setBase(undefined)
        }}
      />
    )
  }
  return (
    <div className={styles.text} data-slot="editable-text">
      <span className={styles.value} data-unknown={text ? undefined : ''}>
        {text || '—'}
      </span>
      {onSave && (
        <Button
          ref={pencil}
          className={styles.pencil}
          variant="quiet"
          size="small"
          icon
          aria-label={words.edit(field)}
          busy={!!base && !failed}
          onClick={() => {
            setBase(record)
            retry()
          }}
        >
          <Icon of={Pencil} size="small" />
        </Button>
      )}
      {failed && (
        <p className={styles.failed} role="alert">
          {words.loadFailed}
        </p>
      )}
    </div>
  )
}
