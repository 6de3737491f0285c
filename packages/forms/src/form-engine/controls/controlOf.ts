import type { FieldDescriptor, FieldType } from '@clientele/core'
import type { ComponentType } from 'react'
import { ChoiceControl, ChoicesControl } from './ChoiceControls.js'
import { DateControl } from './DateControl.js'
import type { FormControlProps, FormControls } from './FormControls.js'
import {
  DateTimeControl,
  DurationControl,
  FileControl,
  MoneyControl,
  RatingControl,
  ReferenceControl,
  SensitiveControl,
  ShownControl,
  SignatureControl,
} from './LateControls.js'
import { ContactControl, LongTextControl, NumberControl, TextControl } from './TextControls.js'

const byType: Readonly<Record<Exclude<FieldType, 'rows'>, ComponentType<FormControlProps>>> = {
  text: TextControl,
  'long-text': LongTextControl,
  number: NumberControl,
  money: MoneyControl,
  'calendar-date': DateControl,
  instant: DateTimeControl,
  'planned-time': DateTimeControl,
  duration: DurationControl,
  phone: ContactControl,
  email: ContactControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  ticks: ChoicesControl,
  rating: RatingControl,
  reference: ReferenceControl,
  file: FileControl,
  signature: SignatureControl,
  computed: ShownControl,
}

/** The control of a field: one given for its key or type, else ours. */
export function controlOf(field: FieldDescriptor, given: FormControls): ComponentType<FormControlProps> {
  const { key, type, sensitive, numbering } = field
  const own = given[key] ?? given[type]
  if (own) return own
  if (numbering !== undefined) return ShownControl
  if (sensitive) return SensitiveControl
  return type !== 'rows' && Object.hasOwn(byType, type) ? byType[type] : TextControl
}
