import { useClienteleId } from '@clientele/components/clientele'
import { Button } from '@clientele/components/primitives/button'
import { type ReactNode, useCallback, useSyncExternalStore } from 'react'
import styles from './FieldForm.module.css'
import { useFormParts } from './FormContext.js'
import { countFilled, type FormModel } from './model/index.js'
import { useFormStatus } from './useFormStatus.js'

/** What the foot of a form takes. */
export interface FormFootProps {
  /** The words of the button that submits. */
  readonly submitLabel?: string | undefined
  /** Called by a button beside it that leaves the form. */
  readonly onCancel?: (() => void) | undefined
  /** The words of that button. */
  readonly cancelLabel?: string | undefined
  /** Whether it counts what is filled. */
  readonly progress?: boolean | undefined
  /** Why nothing can be submitted now; the button is off and this stands beside it. */
  readonly refusal?: ReactNode
  /** More buttons, after ours. */
  readonly children?: ReactNode
}

/** Shows the buttons of a form; it stays in sight while the form is longer than its place. Renders a `<div>`. */
export function FormFoot(props: FormFootProps) {
  const { submitLabel, onCancel, cancelLabel, progress, refusal, children } = props
  const { model, words } = useFormParts('<FormFoot>')
  const submitting = useFormStatus({ model }, 'submitting')
  const id = useClienteleId()
  return (
    <div className={styles.foot} data-slot="form-foot">
      <Button
        type="submit"
        variant="primary"
        className={styles.submit}
        busy={submitting}
        disabled={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : `${id}refusal`}
      >
        <span>
          {submitLabel ?? words.submit}
          {progress && <Remaining model={model} />}
        </span>
      </Button>
      {onCancel && (
        <Button onClick={onCancel} className={styles.cancel}>
          {cancelLabel ?? words.cancel}
        </Button>
      )}
      {children}
      {refusal !== undefined && (
        <span className={styles.refusal} id={`${id}refusal`}>
          {refusal}
        </span>
      )}
      {progress && <Progress model={model} />}
    </div>
  )
}

function Remaining({ model }: { readonly model: FormModel }) {
  const { words } = useFormParts('<FormFoot>')
  const { missing } = useFilled(model)
  return missing > 0 ? <span className={styles.remaining}>{words.remaining(missing)}</span> : null
}

function Progress({ model }: { readonly model: FormModel }) {
  const { words } = useFormParts('<FormFoot>')
  const { filled, all } = useFilled(model)
  return <span className={styles.progress}>{words.progress(filled, all)}</span>
}

/** Drawn again only when a field becomes filled or empty. */
function useFilled(model: FormModel) {
  const subscribe = useCallback(
    (listener: () => void) => {
      model.watchers.add(listener)
      return () => void model.watchers.delete(listener)
    },
    [model],
  )
  const read = () => {
    const { filled, all, missing } = countFilled(model)
    return `${filled}/${all}/${missing}`
  }
  const [filled = 0, all = 0, missing = 0] = useSyncExternalStore(subscribe, read, read).split('/').map(Number)
  return { filled, all, missing }
}
