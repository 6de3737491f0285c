import { useEffect, useRef, useState } from 'react'
import { useClientele, useClienteleId, useLabels } from '../../clientele/index.js'
import { Button } from '../../primitives/button/index.js'
import type { EditableRecord, ReadText, SaveText } from '../EditableRecord.js'
import styles from './Editor.module.css'
import { TextEditor } from './TextEditor.js'
import { textEditorLabels } from './TextEditor.labels.js'

/** What the editing of a text takes, from the first key to the last. */
export interface EditSessionProps<TRecord extends EditableRecord> {
  readonly field: string
  /** The record as it was when the editing began. */
  readonly base: TRecord
  readonly read: ReadText<TRecord>
  readonly maxLength: number
  readonly onSave: SaveText<TRecord>
  readonly onEnd: () => void
}

/** Keeps what is typed until it is saved or thrown away, also while it is put aside. Renders a `<div>`. */
export function EditSession<TRecord extends EditableRecord>({ onEnd, ...props }: EditSessionProps<TRecord>) {
  const { field, base, read } = props
  const words = useLabels('textEditor', textEditorLabels)
  const { announce, reportDirty } = useClientele()
  const id = useClienteleId()
  const before = read(base) ?? ''
  const [text, setText] = useState(before)
  const [aside, setAside] = useState(false)
  const resume = useRef<HTMLButtonElement>(null)
  const dirty = text !== before

  useEffect(() => {
    reportDirty(id, dirty)
    return () => reportDirty(id, false)
  }, [id, dirty, reportDirty])
  useEffect(() => {
    if (aside) resume.current?.focus()
  }, [aside])

  if (!aside) {
    return (
      <TextEditor
        {...props}
        text={text}
        words={words}
        onTextChange={setText}
        onCancel={() => (dirty ? setAside(true) : onEnd())}
        onDone={(saved) => {
          if (saved) announce(words.saved(field))
          onEnd()
        }}
      />
    )
  }
  return (
    <div className={styles.aside} data-slot="edit-session-aside">
      {before || '—'}
      <p className={styles.kept}>
        {words.kept}
        <Button ref={resume} size="small" onClick={() => setAside(false)}>
          {words.resume}
        </Button>
        <Button size="small" variant="quiet" onClick={onEnd}>
          {words.discard}
        </Button>
      </p>
    </div>
  )
}
