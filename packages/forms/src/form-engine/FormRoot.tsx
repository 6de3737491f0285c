import { useClientele, useLabels } from '@clientele/components/clientele'
import { textIn } from '@clientele/core'
import {
  type FocusEvent,
  type FormHTMLAttributes,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import type { FormControls } from './controls/FormControls.js'
import { type FieldFormLabels, fieldFormLabels } from './FieldForm.labels.js'
import styles from './FieldForm.module.css'
import { FormProvider } from './FormContext.js'
import { loadFailureText } from './loadFailureText.js'
import { type Problem, type SubmitForm, submitForm } from './model/index.js'
import type { FieldFormHandle } from './useFieldForm.js'

/** What the root of a form takes, besides the attributes of a `<form>`. */
export interface FormRootProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit'> {
  /** The form, from `useFieldForm`. */
  readonly form: FieldFormHandle
  /**
   * Takes the values; the form says that it is sending until the promise settles. What it throws is shown in the form:
   * the field errors of a `CrmError` at their fields, the rest on top.
   */
  readonly onSubmit: SubmitForm
  /** Controls of your own, by type or by key of a field. */
  readonly controls?: FormControls | undefined
  /** Words of this form alone, over those of the catalogue. */
  readonly labels?: Partial<FieldFormLabels> | undefined
  /** The parts of the form. */
  readonly children?: ReactNode
}

const noControls: FormControls = {}

/** Gives a form to its parts, and submits it. Renders a `<form>`. */
export function FormRoot(props: FormRootProps) {
  const { form: handle, onSubmit, controls = noControls, labels, className, onFocus, onKeyDown, ...rest } = props
  const { model, sources, draft, say } = handle
  const { announce, reportError, locale } = useClientele()
  const words = useLabels('fieldForm', fieldFormLabels, labels)
  const latest = useRef({ onSubmit, draft })
  useEffect(() => {
    latest.current = { onSubmit, draft }
    model.tell = ({ field }, reason) => announce(words.elsewhere(textIn(field.label, locale) ?? field.key, say(reason)))
  })

  const parts = useMemo(() => {
    async function submit() {
      if (model.status.submitting) return
      const sent = await submitForm(model, (...given) => latest.current.onSubmit(...given))
      const { problems, failure } = model.status
      if (sent) latest.current.draft?.discard()
      if (problems.length > 0) announce(words.problems(...countProblems(problems)))
      if (failure !== undefined) reportError(failure)
    }
    return { model, controls, sources, words, say, submit: () => void submit() }
  }, [model, controls, sources, words, say, announce, reportError])

  function enter(event: FocusEvent<HTMLFormElement>) {
    onFocus?.(event)
    // What does not load now is asked for again when it is needed.
    loadFailureText().catch(() => {})
  }

  const press = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented) return
      const composing = event.isComposing || event.keyCode === 229
      const submits = (event.ctrlKey || event.metaKey) && !(event.target as Element).matches('[aria-expanded=true]')
      if (composing || submits) event.preventDefault()
      if (submits && !composing) parts.submit()
    },
    [parts],
  )
  const alone = onKeyDown === undefined
  // Heard without React, which makes an event of its own of every key. A handler of the host comes first.
  useEffect(() => {
    const { root } = model
    if (alone) root?.addEventListener('keydown', press)
    return () => root?.removeEventListener('keydown', press)
  }, [model, alone, press])

  return (
    <FormProvider value={parts}>
      <form
        data-slot="form-root"
        autoComplete="off"
        noValidate
        {...rest}
        ref={(element) => {
          model.root = element
        }}
        className={[styles.form, className].filter(Boolean).join(' ')}
        onFocus={enter}
        onKeyDown={
          onKeyDown &&
          ((event) => {
            onKeyDown(event)
            press(event.nativeEvent)
          })
        }
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          parts.submit()
        }}
      />
    </FormProvider>
  )
}

/** How many answers are missing, and how many are wrong otherwise. */
export function countProblems(problems: readonly Problem[]): [missing: number, wrong: number] {
  const missing = problems.filter(({ reason }) => missingCodes.has(reason.code)).length
  return [missing, problems.length - missing]
}

const missingCodes: ReadonlySet<string> = new Set(['required', 'unsigned', 'not-all-ticked', 'too-few'])
