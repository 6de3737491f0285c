import type { Reason } from '../../contract/calls.js'
import { isMaskedValue } from '../../sensitive/index.js'
import type { FieldContext } from '../context.js'
import { isEmpty } from '../isEmpty.js'
import { optionsOf } from '../optionsOf.js'
import type { FieldDescriptor, FieldType, FieldValue } from '../types.js'
import { checkMoney, checkNumber } from './checkFigure.js'
import { checkChoice, checkChoices, checkFiles, checkReference, checkRows, checkSignature } from './checkLists.js'
import { checkEmail, checkPhone } from './checkPhone.js'
import { checkText } from './checkText.js'
import { checkDate, checkInstant, checkPlannedTime } from './checkTime.js'

type Check = (field: FieldDescriptor, value: unknown, context: FieldContext) => Reason | undefined

const checks: Readonly<Record<FieldType, Check>> = {
  text: checkText,
  'long-text': checkText,
  number: checkNumber,
  money: checkMoney,
  'calendar-date': checkDate,
  instant: checkInstant,
  'planned-time': checkPlannedTime,
  duration: checkNumber,
  phone: checkPhone,
  email: checkEmail,
  choice: checkChoice,
  choices: checkChoices,
  rating: checkNumber,
  ticks: checkChoices,
  reference: checkReference,
  rows: checkRows,
  file: checkFiles,
  signature: checkSignature,
  computed: () => undefined,
}

/** What is wrong with a value by the field's own rules; what is required by condition is for `validateFields`. */
export function validateField(
  field: FieldDescriptor,
  value: FieldValue | undefined,
  context: FieldContext = {},
): Reason | undefined {
  const missing =
    field.required === true && field.numbering === undefined ? missingReason(field, value, context) : undefined
  return missing ?? valueReason(field, value, context)
}

/** What is wrong with a value that is there; a mask passes, for what it stands for was checked before. */
export function valueReason(
  field: FieldDescriptor,
  value: FieldValue | undefined,
  context: FieldContext,
): Reason | undefined {
  if (isEmpty(field, value) || (field.sensitive && isMaskedValue(value))) return undefined
  const check = Object.hasOwn(checks, field.type) ? checks[field.type] : undefined
  return check?.(field, value, context)
}

/** What a person does to give it, where that is not writing. */
const missingKinds: Partial<Readonly<Record<FieldType, string>>> = {
  choice: 'choice',
  choices: 'choices',
  rating: 'choice',
  reference: 'choice',
  rows: 'row',
  file: 'file',
}

/** What is missing where a field has to be filled; every tick of a list has to be made. */
export function missingReason(
  field: FieldDescriptor,
  value: FieldValue | undefined,
  context: FieldContext,
): Reason | undefined {
  if (field.type === 'ticks') return unticked(field, value, context)
  if (!isEmpty(field, value)) return undefined
  if (field.type === 'signature') return { code: 'unsigned' }
  const kind = missingKinds[field.type]
  return { code: 'required', ...(kind && { params: { kind } }) }
}

function unticked(field: FieldDescriptor, value: unknown, context: FieldContext): Reason | undefined {
  const ticked: readonly unknown[] = Array.isArray(value) ? value : []
  const wanted = optionsOf(field, context)?.filter(({ retired }) => !retired)
  if (!wanted) return ticked.length === 0 ? { code: 'required' } : undefined
  const missing = wanted.filter((option) => !ticked.includes(option.value)).length
  return missing > 0 ? { code: 'not-all-ticked', params: { missing } } : undefined
}
