import { isCrmError } from '@clientele/core'
import { type FormEvent, useState } from 'react'
import { useLabels } from '../../clientele/index.js'
import { Button } from '../../primitives/button/index.js'
import { Dialog } from '../../primitives/dialog/index.js'
import { Field } from '../../primitives/field/index.js'
import { RadioGroup } from '../../primitives/radio-group/index.js'
import { TextInput } from '../../primitives/text-input/index.js'
import type { RevealState } from '../RevealState.js'
import { type RevealLabels, revealLabels } from './Reveal.labels.js'
import styles from './Reveal.module.css'

/** What the question before a reveal takes. */
export interface RevealDialogProps {
  readonly what: string
  readonly reveal: RevealState
  readonly onClose: () => void
}

const other = 'other'

/** Asks why a value is to be shown, and says that the answer is written down. Renders a `<dialog>`. */
export function RevealDialog({ what, reveal, onClose }: RevealDialogProps) {
  const words = useLabels('reveal', revealLabels)
  const [reason, setReason] = useState<string>()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const waiting = reveal.status === 'revealing'
  const options = [...Object.entries(words.reasons), [other, words.other] as const]

  function submit(event: FormEvent) {
    event.preventDefault()
    const answer = reason === other ? text.trim() : reason
    setMissing(!answer)
    if (answer && !waiting) reveal.reveal(answer)
  }

  function close() {
    if (reveal.status !== 'revealed') reveal.hide()
    onClose()
  }

  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Content>
        <Dialog.Title>{words.title(what)}</Dialog.Title>
        <Dialog.Description>{words.explanation}</Dialog.Description>
        <form className={styles.form} noValidate onSubmit={submit}>
          <Dialog.Body>
            <Field label={words.reason} required error={missing && reason !== other && words.reasonRequired}>
              {({ id, 'aria-labelledby': labelledBy, 'aria-describedby': describedBy, required }) => (
                <RadioGroup
                  id={id}
                  aria-labelledby={labelledBy}
                  aria-describedby={describedBy}
                  required={required}
                  options={options.map(([value, label]) => ({ value, label }))}
                  value={reason ?? ''}
                  onValueChange={(value) => {
                    setReason(value)
                    setMissing(false)
                  }}
                />
              )}
            </Field>
            {reason === other && (
              <Field className={styles.other} label={words.otherReason} required error={missing && words.otherRequired}>
                {(control) => (
                  <TextInput
                    {...control}
                    autoFocus
                    maxLength={200}
                    value={text}
                    onChange={(event) => setText(event.target.value)}
                  />
                )}
              </Field>
            )}
            {reveal.status === 'failed' && (
              <p className={styles.failed} role="alert">
                {failureText(reveal.error, words)}
              </p>
            )}
          </Dialog.Body>
          <Dialog.Footer>
            <Button onClick={close}>{words.cancel}</Button>
            <Button type="submit" variant="primary" busy={waiting}>
              {waiting ? words.revealing : words.submit}
            </Button>
          </Dialog.Footer>
        </form>
      </Dialog.Content>
    </Dialog.Root>
  )
}

function failureText(error: unknown, words: RevealLabels) {
  if (!isCrmError(error)) return words.failed
  const { code, retryAfterSeconds } = error
  if (code === 'rate-limited') return words.rateLimited(retryAfterSeconds)
  if (code === 'unauthenticated') return words.signedOut
  return code === 'forbidden' || code === 'offline' ? words[code] : words.failed
}
