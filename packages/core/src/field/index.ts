import type { Condition, Operand } from '../condition/index.js'
import type { RecordRef } from '../contract/calls.js'
import type { FileRef } from '../contract/ports.js'
import type {
  CalendarDate,
  Id,
  Instant,
  LocalizedText,
  MaskedValue,
  Money,
  PlannedTime,
  Secret,
  SensitiveKind,
} from '../contract/scalars.js'
import type { Option } from '../directory/index.js'

/** One stroke of a signature: points in the unit square. */
export type Stroke = readonly { readonly x: number; readonly y: number }[]

/** What a field of a record may hold. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | CalendarDate
  | Instant
  | PlannedTime
  | Money
  | MaskedValue
  | Secret
  | RecordRef
  | FileRef
  | { readonly strokes: readonly Stroke[] }
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue }

/** The kinds of field. */
export type FieldType =
  | 'text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'calendar-date'
  | 'instant'
  | 'planned-time'
  | 'duration'
  | 'phone'
  | 'email'
  | 'choice'
  | 'choices'
  | 'rating'
  | 'ticks'
  | 'reference'
  | 'rows'
  | 'file'
  | 'signature'
  | 'computed'

/** One field as data: how it is named, entered, checked and printed. */
export interface FieldDescriptor {
  readonly key: string
  readonly type: FieldType
  readonly label: LocalizedText
  readonly help?: LocalizedText
  readonly required?: boolean | Condition
  readonly visibleWhen?: Condition
  /** The field's own options. */
  readonly options?: readonly Option[]
  /** A directory list to take the options from. */
  readonly optionList?: string
  readonly default?: FieldValue
  readonly sensitive?: SensitiveKind
  readonly unit?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly referenceTo?: 'customers' | 'people' | 'tickets'
  /** The columns of repeating rows. */
  readonly fields?: readonly FieldDescriptor[]
  readonly computed?: Operand
  /** A template such as `T{yyyyMMdd}-{0000}`. */
  readonly numbering?: string
  /** In millimetres on paper. */
  readonly printWidth?: number
  readonly id?: Id
}
