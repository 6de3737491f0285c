import type { FieldControlProps } from '@clientele/components/primitives/field'
import type { ComponentType } from 'react'
import type { FieldPlace } from '../model/index.js'

/** What the control of a field takes. */
export interface FormControlProps {
  /** The field, its name in the form, and the row it stands in. */
  readonly place: FieldPlace
  /** What ties the control to its label, help and error: spread it on the control. */
  readonly control: FieldControlProps
  /** Whether it is shown without being open to change. */
  readonly readOnly: boolean
}

/** Controls by the key of a field or, where it has none of its own, by the type. */
export type FormControls = Readonly<Record<string, ComponentType<FormControlProps> | undefined>>
