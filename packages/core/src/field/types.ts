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

/** A signature: drawn, or a typed name without strokes. */
export interface Signature {
  readonly strokes: readonly Stroke[]
  /** Who signs, as typed or as the form knows. */
  readonly name?: string
  /** When it was signed. */
  readonly at?: Instant
}

/** A record or person that a field points to, with enough to show it without asking. */
export interface Reference {
  readonly id: Id
  readonly name: string
}

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
  | Reference
  | FileRef
  | Signature
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue | undefined }

/** The values of a record or form, by field key. */
export type FieldValues = Readonly<Record<string, FieldValue | undefined>>

/**
 * The kinds of field, and what a value of each is: text, phone and e-mail a string (masked or secret where the field
 * is sensitive), a number or rating a number, a duration a number of minutes, choices and ticks a list of option
 * values, a file field a list of `FileRef`, rows a list of records; the others as their names say.
 */
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
  /** Names the field in its record; unique among its neighbours. */
  readonly key: string
  readonly type: FieldType
  readonly label: LocalizedText
  /** What helps to fill it, in a sentence. */
  readonly help?: LocalizedText
  /** Whether it must be filled; for ticks, whether every one must be ticked. */
  readonly required?: boolean | Condition
  /** A field that is not visible is neither asked for nor checked nor sent. */
  readonly visibleWhen?: Condition
  /** Whether it is shown without being open to change. */
  readonly readOnly?: boolean | Condition
  /** The field's own options; for a rating, the words of its steps. */
  readonly options?: readonly Option[]
  /** A directory list to take the options from. */
  readonly optionList?: string
  readonly default?: FieldValue
  readonly sensitive?: SensitiveKind
  /** Stands beside the figure: `kg`, `%`. */
  readonly unit?: string
  /** The smallest figure; for lists, the fewest entries. */
  readonly minimum?: number
  /** The largest figure; for lists, the most entries; for a rating, its steps. */
  readonly maximum?: number
  /** How many decimals a figure may have. */
  readonly decimals?: number
  readonly minLength?: number
  readonly maxLength?: number
  /** The whole text, as conditions write patterns: `*` any characters, `?` one, `#` a digit, `\` takes the next as it is. */
  readonly pattern?: string
  readonly referenceTo?: 'customers' | 'people' | 'tickets'
  /** The currencies to choose from, the first offered first; ISO 4217. */
  readonly currencies?: readonly string[]
  /** The media types a file may have: `image/*`, `application/pdf`. */
  readonly mediaTypes?: readonly string[]
  /** The most bytes one file may have. */
  readonly maxBytes?: number
  /** The columns of repeating rows. */
  readonly fields?: readonly FieldDescriptor[]
  readonly computed?: Operand
  /** A template such as `T{yyyyMMdd}-{0000}`; the backend gives the number. */
  readonly numbering?: string
  /** In millimetres on paper. */
  readonly printWidth?: number
  /**
   * How much of a line it takes in a form of 640 px and more.
   * @default 'full'
   */
  readonly width?: 'full' | 'half'
  readonly id?: Id
}

/** Fields that stand together under a heading. */
export interface FieldSection {
  readonly key: string
  readonly title: LocalizedText
  /** The keys of its fields, in order. */
  readonly fields: readonly string[]
  readonly visibleWhen?: Condition
}
