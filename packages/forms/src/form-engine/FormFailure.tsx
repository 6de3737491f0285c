import { useLabels } from '@clientele/components/clientele'
import { errorLabels } from '@clientele/components/locales'
import { Strip } from '@clientele/components/primitives/strip'
import { isCrmError } from '@clientele/core'
import { CircleAlert } from 'lucide'
import type { ReactNode } from 'react'
import styles from './FieldForm.module.css'
import { useFormParts } from './FormContext.js'
import { useFormStatus } from './useFormStatus.js'

/** What the failure of a form takes. */
export interface FormFailureProps {
  /** Draws the failure in another way; nothing leaves it to the form. */
  readonly render?: ((failure: unknown) => ReactNode) | undefined
}

/** Says why the form was not taken where no field can say it; what was typed is still there. Renders a `<div role="alert">`. */
export function FormFailure({ render }: FormFailureProps) {
  const { model, words, say } = useFormParts('<FormFailure>')
  const failure = useFormStatus({ model }, 'failure')
  const failures = useLabels('errors', errorLabels)
  if (failure === undefined) return null
  const own = render?.(failure)
  if (own) return own
  const error = isCrmError(failure) ? failure : undefined
  const { title, text } = failures[error?.code ?? 'unknown']
  const elsewhere = (error?.fieldErrors ?? []).filter(
    ({ path: [key] }) => !model.fields.some((field) => field.key === key),
  )
  return (
    <Strip tone="danger" icon={CircleAlert} role="alert" data-slot="form-failure" className={styles.failure}>
      <b>{title}</b> {error?.effect === 'none' ? text : failures.effectUnknown}
      {elsewhere.map(({ path, reason }) => (
        <span key={path.join('.')}> {words.elsewhere(path.join('.'), say(reason))}</span>
      ))}
      {error?.reference && <span className={styles.help}> {failures.reference(error.reference)}</span>}
    </Strip>
  )
}
