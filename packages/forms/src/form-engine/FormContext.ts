import type { Reason } from '@clientele/core'
import { createContext, useContext } from 'react'
import type { FormSources } from '../form-sources/FormSources.js'
import type { FormControls } from './controls/FormControls.js'
import type { FieldFormLabels } from './FieldForm.labels.js'
import type { FormModel } from './model/index.js'

/** What the parts of a form read from its root. */
export interface FormParts {
  readonly model: FormModel
  readonly controls: FormControls
  readonly sources: FormSources
  readonly words: FieldFormLabels
  readonly say: (reason: Reason) => string
  readonly submit: () => void
}

const FormContext = createContext<FormParts | null>(null)

/** Gives a form to its parts. */
export const FormProvider = FormContext.Provider

/** Reads the form that a part stands in. */
export function useFormParts(consumer: string): FormParts {
  const parts = useContext(FormContext)
  if (parts) return parts
  throw new Error(
    `[@clientele/forms] ${consumer} must be used within <FormRoot>. It reads the form from it. Wrap it in <FormRoot form={useFieldForm(…)}> or use <FieldForm>. (CL101)`,
  )
}
