import type { FileRef } from '../../contract/ports.js'
import type { Instant, MaskedValue, Money } from '../../contract/scalars.js'
import type { FieldContext } from '../context.js'
import type { Reference, Signature } from '../types.js'

/** A moment or planned time as it is typed. */
export interface FormTime {
  readonly date: string
  readonly time: string
  /** The zone of a planned time; the context's when absent. */
  readonly zone?: string
  /** The moment it was read from, which it stays while day and time are not changed. */
  readonly at?: Instant
}

/** A sensitive value in a form: untouched, replaced by what is typed, or cleared. */
export interface SensitiveFormValue {
  readonly kept: MaskedValue | null
  readonly typed: string
  readonly cleared: boolean
}

/**
 * What a control holds, so that nothing typed is lost: text, figures, days, durations, contacts and a choice as text;
 * choices and ticks as a list of text; money and times in their parts; the others as they are.
 */
export type FormValue =
  | string
  | readonly string[]
  | Money
  | FormTime
  | Reference
  | readonly FileRef[]
  | Signature
  | readonly FormValues[]
  | SensitiveFormValue
  | null

/** What the controls of a form hold, by field key. */
export interface FormValues {
  readonly [key: string]: FormValue | undefined
}

/** What fields need to become form values. */
export interface FormContext extends FieldContext {
  /** Whether an absent value becomes the field's default. */
  readonly defaults?: boolean
}
