import { actionFormLabelsZhCN } from '../action-form/ActionForm.labels.zh-CN.js'
import { customerFormLabelsZhCN } from '../customer-form/CustomerForm.labels.zh-CN.js'
import { draftStatusLabelsZhCN } from '../form-drafts/DraftStatus.labels.zh-CN.js'
import { fieldFormLabelsZhCN } from '../form-engine/FieldForm.labels.zh-CN.js'
import { formRowsLabelsZhCN } from '../form-engine/rows/FormRows.labels.zh-CN.js'
import { jsonFormLabelsZhCN } from '../json-form/JsonForm.labels.zh-CN.js'
import type { FormsCatalogue } from './FormsCatalogue.js'

/** Every word of the forms in Simplified Chinese: `catalogue={{ ...zhCN, ...formsZhCN }}`. */
export const formsZhCN: FormsCatalogue = {
  actionForm: actionFormLabelsZhCN,
  draftStatus: draftStatusLabelsZhCN,
  customerForm: customerFormLabelsZhCN,
  fieldForm: fieldFormLabelsZhCN,
  formRows: formRowsLabelsZhCN,
  jsonForm: jsonFormLabelsZhCN,
}
