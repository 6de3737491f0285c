import { type FieldValue, type FieldValues, isMaskedValue, sameValue } from '@clientele/core'
import type { FormModel } from './FormModel.js'
import { focusField } from './focusField.js'
import { setStatus } from './listening.js'
import { putFailure } from './putFailure.js'
import { readForm } from './resolver.js'

/** What a form says beside its values when it is submitted. */
export interface FormSubmission {
  /** The keys of the fields whose values differ from what the form began with, an emptied one too. */
  readonly changed: readonly string[]
}

/** Takes the values of a form; what it throws is shown in the form. */
export type SubmitForm = (values: FieldValues, submission: FormSubmission) => Promise<void> | void

/** Checks the whole form and hands its values on, once at a time; tells whether they were taken. The first field that is wrong gets the focus. */
export async function submitForm(model: FormModel, onSubmit: SubmitForm): Promise<boolean> {
  if (model.status.submitting) return false
  let sent: object | undefined
  const submit = model.form.handleSubmit(
    async () => {
      const { read } = readForm(model)
      const changed = changedKeys(model, read.values)
      sent = model.form.getValues()
      try {
        await onSubmit(read.values, { changed })
        model.initial = afterwards(model, read.values, changed)
      } catch (error) {
        putFailure(model, error)
        sent = undefined
      }
    },
    () => {},
  )
  setStatus(model, { attempts: model.status.attempts + 1, failure: undefined, submitting: true })
  await submit().finally(() => setStatus(model, { submitting: false }))
  if (sent === undefined) focusFirstProblem(model)
  else startAnew(model, sent)
  return sent !== undefined
}

/** Moves the focus to the first field that is wrong. */
export function focusFirstProblem(model: FormModel): void {
  const [first] = model.status.problems
  if (first) focusField(model, first.place)
}

/** What was sent is what the form begins with now. */
function startAnew(model: FormModel, sent: object) {
  model.form.reset(sent, { keepValues: true })
  setStatus(model, { dirty: false, attempts: 0, failure: undefined })
}

function afterwards({ initial }: FormModel, values: FieldValues, changed: readonly string[]): FieldValues {
  return { ...initial, ...Object.fromEntries(changed.map((key) => [key, values[key]])) }
}

/** The keys of the fields that differ from what the form began with. */
function changedKeys({ fields, initial }: FormModel, values: FieldValues): readonly string[] {
  const keys = new Set([...fields.map(({ key }) => key), ...Object.keys(values)])
  return [...keys].filter((key) => !isUntouched(values[key], initial[key]))
}

/** An untouched sensitive value is left out where its mask was, in rows too. */
function isUntouched(value: FieldValue | undefined, before: FieldValue | undefined): boolean {
  if (isMaskedValue(before)) return value === undefined
  if (!Array.isArray(value) || !Array.isArray(before)) return sameValue(value ?? null, before ?? null)
  return sameValue(
    value.map((row: unknown, index) => (isRow(row) ? { ...masksIn(before[index]), ...row } : row)),
    before,
  )
}

function masksIn(row: unknown): object {
  return isRow(row) ? Object.fromEntries(Object.entries(row).filter(([, value]) => isMaskedValue(value))) : {}
}

function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
