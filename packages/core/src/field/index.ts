export { analyseFields } from './analysis/analyseFields.js'
export type { FieldContext } from './context.js'
export { fromCsv } from './csv/fromCsv.js'
export { type ReadCsv, readCsv, writeCsv } from './csv/table.js'
export { toCsv } from './csv/toCsv.js'
export { defineFields, type ValueOf, type ValuesOf } from './defineFields.js'
export { type Decoded, fromForm } from './form/fromForm.js'
export { fromFormValues, type ReadForm, readFormValues } from './form/fromFormValues.js'
export { type Reading, readDuration } from './form/readFigure.js'
export { readClock, readDate } from './form/readTime.js'
export { toForm, toFormValues } from './form/toForm.js'
export type { FormContext, FormTime, FormValue, FormValues, SensitiveFormValue } from './form/types.js'
export { isEmpty } from './isEmpty.js'
export { formatNumber, type NumberingInput } from './numbering/formatNumber.js'
export { type NumberingPart, parseNumbering } from './numbering/parseNumbering.js'
export { optionsOf } from './optionsOf.js'
export { type ParsedFields, parseFields } from './parsing/parseFields.js'
export { isReadOnly, isRequired, isVisible } from './rules/isVisible.js'
export { computeFields, settleFields } from './rules/settleFields.js'
export { fieldSchema } from './schema/fieldSchema.js'
export type {
  FieldDescriptor,
  FieldSection,
  FieldType,
  FieldValue,
  FieldValues,
  Reference,
  Signature,
  Stroke,
} from './types.js'
export { emailFault, phoneFault } from './validation/checkPhone.js'
export { contextInRows } from './validation/contextInRows.js'
export { validateField } from './validation/validateField.js'
export { validateFields } from './validation/validateFields.js'
export { toText } from './writing/toText.js'
