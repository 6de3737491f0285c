import { ConflictView } from '../../conflict-view/index.js'
import type { EditableRecord, ReadText } from '../EditableRecord.js'

/** What a conflict about one text takes. */
export interface TextConflictProps<TRecord extends EditableRecord> {
  readonly field: string
  readonly original: string | null | undefined
  readonly yours: string
  /** The record as somebody else has saved it. */
  readonly current: TRecord
  readonly read: ReadText<TRecord>
  readonly saving: boolean
  readonly onSave: (text: string) => void
  readonly onKeepEditing: () => void
  readonly onDiscard: () => void
}

/** Shows what was, what you wrote and what somebody saved meanwhile; saves only what is chosen. Renders a `<section>`. */
export function TextConflict<TRecord extends EditableRecord>(props: TextConflictProps<TRecord>) {
  const { field, original, yours, current, read, saving, onSave, onKeepEditing, onDiscard } = props
  const overlap = {
    field,
    label: field,
    original: original || '—',
    yours: yours || '—',
    theirs: read(current) || '—',
  }
  return (
    <ConflictView
      inset
      data-editing=""
      overlaps={[overlap]}
      by={current.updated?.by}
      at={current.updated?.at}
      version={current.version}
      saving={saving}
      onResolve={(choices) => (choices[field] === 'theirs' ? onDiscard() : onSave(yours))}
      onContinue={onKeepEditing}
      onDiscard={onDiscard}
    />
  )
}
