import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useClientele, useClienteleId, useLabels } from '../clientele/index.js'
import { Button } from '../primitives/button/index.js'
import { ErrorState } from '../primitives/error-state/index.js'
import { Field } from '../primitives/field/index.js'
import { Select } from '../primitives/select/index.js'
import { TextArea } from '../primitives/text-area/index.js'
import { TextInput } from '../primitives/text-input/index.js'
import { logInteractionLabels } from './LogInteraction.labels.js'
import styles from './LogInteraction.module.css'

/** What somebody logs of a contact with a customer. */
export interface LoggedInteraction {
  readonly kind: string
  readonly detail: string
  readonly result?: string
}

interface LogInteractionProps {
  /** The kinds to choose from, with their words. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
  /** Keeps it; what is typed stays where it rejects. */
  readonly onLog: (logged: LoggedInteraction) => Promise<unknown>
  readonly onClose: () => void
}

/** Asks what happened: its kind, what was said, what came of it. Renders a `<form>`. */
export function LogInteraction({ kinds, onLog, onClose }: LogInteractionProps) {
  const words = useLabels('logInteraction', logInteractionLabels)
  const { reportDirty, reportError } = useClientele()
  const [missing, setMissing] = useState(false)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>()
  const detail = useRef<HTMLTextAreaElement>(null)
  const id = useClienteleId()
  useEffect(() => () => reportDirty(id, false), [id, reportDirty])
  useEffect(() => detail.current?.focus(), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = String(form.get('detail') ?? '').trim()
    const result = String(form.get('result') ?? '').trim()
    setMissing(said === '')
    if (said === '') return detail.current?.focus()
    if (sending) return
    setSending(true)
    setError(undefined)
    try {
      await onLog({ kind: String(form.get('kind')), detail: said, ...(result && { result }) })
      onClose()
    } catch (caught) {
      reportError(caught)
      setError(caught)
      setSending(false)
    }
  }

  return (
    <form
      className={styles.form}
      aria-label={words.title}
      noValidate
      data-slot="log-interaction"
      onSubmit={(event) => void submit(event)}
      onInput={() => reportDirty(id, detail.current?.value.trim() !== '')}
    >
      <Field label={words.kind} required>
        {(control) => <Select {...control} name="kind" options={kinds} defaultValue={kinds[0]?.value} />}
      </Field>
      <Field label={words.detail} required error={missing && words.missing}>
        {(control) => <TextArea {...control} ref={detail} name="detail" rows={3} />}
      </Field>
      <Field label={words.result}>{(control) => <TextInput {...control} name="result" autoComplete="off" />}</Field>
      {error !== undefined && <ErrorState error={error} failed={words.failed} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={sending}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  )
}
