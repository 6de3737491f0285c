import { useLazyPart } from '@clientele/components/lazy-part'
import { Strip } from '@clientele/components/primitives/strip'
import { CircleAlert } from 'lucide'
import type { ReactNode } from 'react'
import styles from './FieldForm.module.css'
import { useFormParts } from './FormContext.js'
import { loadFailureText } from './loadFailureText.js'
import { useFormStatus } from './useFormStatus.js'

/** What the failure of a form takes. */
export interface FormFailureProps {
  /** Draws the failure in another way; nothing leaves it to the form. */
  readonly render?: ((failure: unknown) => ReactNode) | undefined
}

/** Says why the form was not taken where no field can say it; what was typed is still there. Renders a `<div role="alert">`. */
export function FormFailure({ render }: FormFailureProps) {
  const { model, words } = useFormParts('<FormFailure>')
  const failure = useFormStatus({ model }, 'failure')
  const { part, failed } = useLazyPart(loadFailureText, failure !== undefined)
  if (failure === undefined) return null
  const own = render?.(failure)
  if (own) return own
  if (!part && !failed) return null
  return (
    <Strip tone="danger" icon={CircleAlert} role="alert" data-slot="form-failure" className={styles.failure}>
      {part ? <part.FailureText failure={failure} /> : words.notTaken}
    </Strip>
  )
}
