export type * from './condition/index.js'
export { analyseConditions, compute, evaluate, parseCondition, parseOperand } from './condition/index.js'
export type * from './contract/index.js'
export { CrmError, isCrmError } from './contract/index.js'
export type * from './customer/index.js'
export {
  customerFields,
  customerGrades,
  customerInput,
  customerInputFields,
  customerPatch,
  customerSections,
  customerValues,
} from './customer/index.js'
export type * from './directory/index.js'
export type * from './field/index.js'
export {
  analyseFields,
  computeFields,
  contextInRows,
  defineFields,
  fieldSchema,
  formatNumber,
  fromCsv,
  fromForm,
  fromFormValues,
  isEmpty,
  isReadOnly,
  isRequired,
  isVisible,
  optionsOf,
  parseFields,
  parseNumbering,
  readClock,
  readCsv,
  readDate,
  readDuration,
  readFormValues,
  settleFields,
  toCsv,
  toForm,
  toFormValues,
  toText,
  validateField,
  validateFields,
  writeCsv,
} from './field/index.js'
export {
  type Merged,
  type MergedChange,
  type MergedChangesInput,
  type MergeInput,
  mergeByField,
  mergedChanges,
  type Overlap,
  sameValue,
} from './revision/index.js'
export { isMaskedValue, maskValue, secret } from './sensitive/index.js'
export type * from './sheet/index.js'
export type * from './survey/index.js'
export { textIn, toHalfWidth } from './text/index.js'
export type * from './ticket/index.js'
export type { Span } from './time/index.js'
export { calendarDate, dayIn, instant, startOfDay, yearsAndMonthsBetween } from './time/index.js'
export type * from './visit/index.js'
export type * from './workflow/index.js'
export { checkWorkflow, offers, parseWorkflow, takeAction, workflowDiagram } from './workflow/index.js'
