import type { FieldContext, FieldDescriptor, FieldValue } from '@clientele/core'
import type { Writing } from '../../writing-values/index.js'
import type { FieldSlots } from '../FieldSlots.js'
import type { FieldViewLabels } from '../FieldView.labels.js'

/** What every part of a read view takes. */
export interface ShownValueProps {
  readonly field: FieldDescriptor
  readonly value: FieldValue | undefined
  readonly context: FieldContext
  readonly compact: boolean | undefined
  readonly of: string | undefined
  readonly words: FieldViewLabels
  readonly writing: Writing
  readonly slots: FieldSlots
}
