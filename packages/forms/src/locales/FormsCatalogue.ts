import type { ActionFormLabels } from '../action-form/ActionForm.labels.js'
import type { CustomerFormLabels } from '../customer-form/index.js'
import type { DraftStatusLabels } from '../form-drafts/index.js'
import type { FieldFormLabels } from '../form-engine/FieldForm.labels.js'
import type { FormRowsLabels } from '../form-engine/rows/FormRows.labels.js'
import type { JsonFormLabels } from '../json-form/index.js'

/** Every word of the forms in one language: a section for each room. */
export interface FormsCatalogue {
  readonly actionForm: ActionFormLabels
  readonly draftStatus: DraftStatusLabels
  readonly customerForm: CustomerFormLabels
  readonly fieldForm: FieldFormLabels
  readonly formRows: FormRowsLabels
  readonly jsonForm: JsonFormLabels
}

declare module '@clientele/components' {
  interface CatalogueSections extends FormsCatalogue {}
}
