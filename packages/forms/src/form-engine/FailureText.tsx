import { useLabels } from '@clientele/components/clientele'
import { errorLabels } from '@clientele/components/locales'
import { isCrmError } from '@clientele/core'
import styles from './FieldForm.module.css'
import { useFormParts } from './FormContext.js'

/** Says what failed, what is safe and what to do, and what the backend said of fields that the form does not have. */
export function FailureText({ failure }: { readonly failure: unknown }) {
  const { model, words, say } = useFormParts('<FormFailure>')
  const failures = useLabels('errors', errorLabels)
  const error = isCrmError(failure) ? failure : undefined
  const { title, text } = failures[error?.code ?? 'unknown']
  const elsewhere = (error?.fieldErrors ?? []).filter(
    ({ path: [key] }) => !model.fields.some((field) => field.key === key),
  )
  return (
    <>
      <b>{title}</b> {error?.effect === 'none' ? text : failures.effectUnknown}
      {elsewhere.map(({ path, reason }) => (
        <span key={path.join('.')}> {words.elsewhere(path.join('.'), say(reason))}</span>
      ))}
      {error?.reference && <span className={styles.help}> {failures.reference(error.reference)}</span>}
    </>
  )
}
