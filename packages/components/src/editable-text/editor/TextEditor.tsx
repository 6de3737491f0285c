import { isCrmError } from '@clientele/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import { reasonLabels, reasonText } from '../../locales/index.js'
import { Button } from '../../primitives/button/index.js'
import { Field } from '../../primitives/field/index.js'
import { TextArea } from '../../primitives/text-area/index.js'
import type { EditableRecord, ReadText, SaveText } from '../EditableRecord.js'
import styles from './Editor.module.css'
import { SaveProblem } from './SaveProblem.js'
import { TextConflict } from './TextConflict.js'
import type { TextEditorLabels } from './TextEditor.labels.js'

/** What the editor of a text takes. */
export interface TextEditorProps<TRecord extends EditableRecord> {
  readonly field: string
  readonly base: TRecord
  readonly read: ReadText<TRecord>
  readonly text: string
  readonly maxLength: number
  readonly words: TextEditorLabels
  readonly onTextChange: (text: string) => void
  readonly onSave: SaveText<TRecord>
  readonly onCancel: () => void
  readonly onDone: (saved: boolean) => void
}

/** Edits one text; asks what to do when somebody else was first. Renders a `<form>`. */
export function TextEditor<TRecord extends EditableRecord>(props: TextEditorProps<TRecord>) {
  const { field, base, read, text, maxLength, words, onTextChange, onSave, onCancel, onDone } = props
  const { locale, notify } = useClientele()
  const reasons = useLabels('reasons', reasonLabels)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const busy = useRef(false)
  const gone = useRef(false)

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  async function save(value: string, from: TRecord) {
    if (busy.current) return
    busy.current = true
    setSaving(true)
    setProblem(undefined)
    try {
      await onSave(value.trim() || null, from)
      onDone(true)
    } catch (error) {
      setProblem(error)
      if (gone.current) notify({ tone: 'danger', text: words.failedAway(field) })
    } finally {
      busy.current = false
      setSaving(false)
    }
  }

  function submit(event?: FormEvent) {
    event?.preventDefault()
    if (text.length > maxLength) return
    if (text.trim() === (read(base) ?? '').trim()) onDone(false)
    else save(text, base)
  }

  function press(event: KeyboardEvent) {
    // An input method uses Enter and Escape for its own list of candidates; Safari tells the last key by its code alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    else if (event.key === 'Escape' && !saving) onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const current = isCrmError(problem) && problem.code === 'conflict' ? problem.current : undefined
  if (current) {
    return (
      <TextConflict
        field={field}
        original={read(base)}
        yours={text}
        // The contract promises the record as it is now.
        current={current as TRecord}
        read={read}
        saving={saving}
        onSave={(value) => save(value, current as TRecord)}
        onKeepEditing={() => setProblem(undefined)}
        onDiscard={() => onDone(false)}
      />
    )
  }

  const refused = isCrmError(problem) ? problem.fieldErrors?.map(({ reason }) => reason) : undefined
  const tooLong = text.length > maxLength ? [{ code: 'too-long', params: { max: maxLength } }] : undefined
  const errors = (tooLong ?? refused ?? []).map((reason) => reasonText(reason, reasons, locale))

  return (
    <form className={styles.editor} data-slot="text-editor" data-editing="" onSubmit={submit} onKeyDown={press}>
      <Field label={field} error={errors.join(' ')} help={`${words.keys} · ${words.length(text.length, maxLength)}`}>
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            rows={3}
            readOnly={saving}
            value={text}
            onChange={(event) => {
              onTextChange(event.target.value)
              setProblem(undefined)
            }}
          />
        )}
      </Field>
      {problem !== undefined && !refused?.length && <SaveProblem problem={problem} words={words} />}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="small" busy={saving}>
          {saving ? words.saving : problem === undefined ? words.save : words.retry}
        </Button>
        <Button size="small" disabled={saving} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
