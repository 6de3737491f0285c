'use client'

export { applyCrmError } from './applyCrmError.js'
export type { FormControlProps, FormControls } from './controls/FormControls.js'
export { useFormValue } from './controls/useFormValue.js'
export { type RegisteredProps, useRegistered } from './controls/useRegistered.js'
export { FieldForm, type FieldFormProps } from './FieldForm.js'
export type { FieldFormLabels } from './FieldForm.labels.js'
export type { FormDraft } from './FormDraft.js'
export { FormErrorSummary } from './FormErrorSummary.js'
export { FormFailure, type FormFailureProps } from './FormFailure.js'
export { FormField, type FormFieldProps } from './FormField.js'
export { FormFoot, type FormFootProps } from './FormFoot.js'
export { FormRoot, type FormRootProps } from './FormRoot.js'
export { FormSections, type FormSectionsProps } from './FormSections.js'
export type {
  FieldPlace,
  FieldState,
  FormControl,
  FormModel,
  FormStatus,
  FormSubmission,
  Problem,
  RowPlace,
  SubmitForm,
} from './model/index.js'
export { FormRows, type FormRowsProps } from './rows/FormRows.js'
export type { FormRowsLabels } from './rows/FormRows.labels.js'
export { type FieldFormHandle, type UseFieldFormOptions, useFieldForm } from './useFieldForm.js'
export { useFormStatus } from './useFormStatus.js'
