'use client'

export type { CustomerInput, CustomerPatch } from '@clientele/core'
export { ActionForm, type ActionFormLabels, type ActionFormProps } from './action-form/index.js'
export {
  CustomerForm,
  CustomerFormDialog,
  type CustomerFormDialogProps,
  type CustomerFormHeading,
  type CustomerFormLabels,
  type CustomerFormProps,
} from './customer-form/index.js'
export { FileField, type FileFieldProps } from './file-field/index.js'
export {
  DraftNotices,
  type DraftNoticesProps,
  DraftNoticesView,
  type DraftNoticesViewProps,
  DraftStatus,
  type DraftStatusLabels,
  type DraftStatusProps,
  DraftStatusView,
  type DraftStatusViewProps,
  type KeptFormDraft,
  type UseFormDraftOptions,
  useFormDraft,
} from './form-drafts/index.js'
export {
  applyCrmError,
  FieldForm,
  type FieldFormHandle,
  type FieldFormLabels,
  type FieldFormProps,
  type FieldPlace,
  type FieldState,
  type FormControl,
  type FormControlProps,
  type FormControls,
  type FormDraft,
  FormErrorSummary,
  FormFailure,
  type FormFailureProps,
  FormField,
  type FormFieldProps,
  FormFoot,
  type FormFootProps,
  type FormModel,
  FormRoot,
  type FormRootProps,
  FormRows,
  type FormRowsLabels,
  type FormRowsProps,
  FormSections,
  type FormSectionsProps,
  type FormStatus,
  type FormSubmission,
  type Problem,
  type RegisteredProps,
  type RowPlace,
  type SubmitForm,
  type UseFieldFormOptions,
  useFieldForm,
  useFormStatus,
  useFormValue,
  useRegistered,
} from './form-engine/index.js'
export { type FormSources, useFormSources } from './form-sources/index.js'
export { JsonForm, type JsonFormLabels, type JsonFormProps } from './json-form/index.js'
export type { FormsCatalogue } from './locales/FormsCatalogue.js'
