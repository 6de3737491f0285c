import type { FieldContext, FieldDescriptor, FieldSection, FieldValue, FieldValues, Reason } from '@clientele/core'
import type { UseFormReturn } from 'react-hook-form'
import type { FieldPlace } from './names.js'
import type { Problem } from './problems.js'
import type { RowsModel } from './rows.js'
import type { RulesReading } from './rulesReading.js'

/** The control of react-hook-form behind a form. */
export type FormControl = Omit<UseFormReturn, 'formState'>

/** What is known of a field while somebody fills the form; a new object whenever something of it changes. */
export interface FieldState {
  readonly visible: boolean
  readonly required: boolean
  readonly readOnly: boolean
  /** What a computed field comes to. */
  readonly computed: FieldValue | undefined
  readonly error: Reason | undefined
}

/** A field with its state and those who watch it. */
export interface FieldSlot {
  readonly place: FieldPlace
  state: FieldState
  readonly listeners: Set<() => void>
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => FieldState
}

/** What may change while a form is open. */
export interface FormSettings {
  readonly context: FieldContext
  /** Puts a reason into words. */
  readonly say: (reason: Reason) => string
}

/** How far a form is; a new object whenever something of it changes. */
export interface FormStatus {
  /** Whether something differs from what the form began with. */
  readonly dirty: boolean
  readonly submitting: boolean
  /** How often somebody has tried to submit. */
  readonly attempts: number
  /** What the last attempt came to that no field says. */
  readonly failure: unknown
  /** What is wrong, in the order of the fields. */
  readonly problems: readonly Problem[]
}

/** A form as data and what holds it; made once for as long as the form is open. */
export interface FormModel {
  readonly form: FormControl
  readonly fields: readonly FieldDescriptor[]
  readonly sections: readonly FieldSection[]
  /** The fields by their names. */
  readonly places: ReadonlyMap<string, FieldPlace>
  readonly rows: ReadonlyMap<string, RowsModel>
  readonly reading: RulesReading
  /** The values as the form began. */
  initial: FieldValues
  readonly slots: Map<string, FieldSlot>
  /** Who is told of a change of any value, with the name of what changed, if of one alone. */
  readonly watchers: Set<(name: string | undefined) => void>
  /** Who is told of a change of the status. */
  readonly statusListeners: Set<() => void>
  /** What has been read from the controls since they last changed, by field and row. */
  readonly decoded: Map<string, FieldValue | undefined>
  settings: FormSettings
  status: FormStatus
  settled: FieldValues | undefined
  errors: object
  /** Says aloud what has become wrong with a field that somebody types in or has left. */
  tell: ((place: FieldPlace, reason: Reason) => void) | undefined
  /** The element of the form, in which fields are looked for. */
  root: HTMLElement | null
}
