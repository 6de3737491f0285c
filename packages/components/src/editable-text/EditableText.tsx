import type { Attribution, Versioned } from '@clientele/core'
import { Pencil } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { useClientele, useClienteleId, useLabels } from '../clientele/index.js'
import { useLazyPart } from '../lazy-part/index.js'
import { Button, Icon } from '../primitives/index.js'
import { type EditableTextLabels, editableTextLabels } from './EditableText.labels.js'
import styles from './EditableText.module.css'

/** A record that tells who changed it last. */
export interface EditableRecord extends Versioned {
  readonly updated?: Attribution
  readonly version?: number
}

/** What a text that is edited in place takes. */
export interface EditableTextProps<TRecord extends EditableRecord> {
  /** The name of the field, as its label says it. */
  readonly field: string
  readonly record: TRecord
  readonly read: (record: TRecord) => string | null | undefined
  /** Writes the text as a change of `base`; rejects with a `CrmError`. Without it the text is only read. */
  readonly onSave?: ((text: string | null, base: TRecord) => Promise<unknown>) | undefined
  /** @default 500 */
  readonly maxLength?: number
  readonly labels?: Partial<EditableTextLabels>
}

const loadEditor = () => import('./TextEditor.js')

/**
 * Shows a text that a person can change where it stands. Renders a `<div>`.
 * @selector `[data-editing]` the text is being changed
 */
export function EditableText<TRecord extends EditableRecord>(props: EditableTextProps<TRecord>) {
  const { field, record, read, onSave, maxLength = 500, labels } = props
  const words = useLabels('editableText', editableTextLabels, labels)
  const { announce, reportDirty } = useClientele()
  const [draft, setDraft] = useState<{ readonly base: TRecord; readonly text: string }>()
  const [editing, setEditing] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const { part, failed } = useLazyPart(loadEditor, editing)
  const id = useClienteleId()
  const text = read(record)
  const dirty = !!draft && draft.text !== (read(draft.base) ?? '')

  useEffect(() => {
    reportDirty(id, dirty)
    return () => reportDirty(id, false)
  }, [id, dirty, reportDirty])

  useEffect(() => {
    if (failed) setEditing(false)
  }, [failed])

  function close(keep: boolean) {
    setEditing(false)
    if (!keep || !dirty) setDraft(undefined)
    // The pencil comes back with the text; it takes the focus from the editor that goes.
    queueMicrotask(() => pencil.current?.focus())
  }

  if (part && draft && editing && onSave) {
    return (
      <part.TextEditor
        field={field}
        base={draft.base}
        read={read}
        text={draft.text}
        maxLength={maxLength}
        words={words}
        onTextChange={(typed) => setDraft({ ...draft, text: typed })}
        onSave={onSave}
        onCancel={() => close(true)}
        onDone={(saved) => {
          if (saved) announce(words.saved(field))
          close(false)
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
          title={words.edit(field)}
          busy={editing}
          onClick={() => {
            setDraft((kept) => kept ?? { base: record, text: text ?? '' })
            setEditing(true)
          }}
        >
          <Icon of={Pencil} size="small" />
        </Button>
      )}
      {dirty && !editing && (
        <p className={styles.kept} data-slot="editable-text-kept">
          {words.kept}{' '}
          <Button size="small" onClick={() => setEditing(true)}>
            {words.resume}
          </Button>{' '}
          <Button size="small" variant="quiet" onClick={() => close(false)}>
            {words.discard}
          </Button>
        </p>
      )}
      {failed && (
        <p className={styles.problem} role="alert">
          {words.loadFailed}
        </p>
      )}
    </div>
  )
}
