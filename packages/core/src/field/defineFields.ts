import type { ComputedValue } from '../condition/index.js'
import type { FileRef } from '../contract/ports.js'
import type { CalendarDate, Id, Instant, MaskedValue, Money, PlannedTime, Secret } from '../contract/scalars.js'
import type { FieldDescriptor, FieldValues, Reference, Signature } from './types.js'

/** Fields written in code, kept exactly as they are, so that `ValuesOf` knows their values. */
export function defineFields<const TFields extends readonly FieldDescriptor[]>(fields: TFields): TFields {
  return fields
}

/**
 * The values of fields written in code: a required field that is always visible is there, every other may be absent or
 * null. Fields that are only known while running give `FieldValues`.
 */
export type ValuesOf<TFields extends readonly FieldDescriptor[]> = string extends TFields[number]['key']
  ? FieldValues
  : Flat<
      {
        readonly [TField in TFields[number] as TField extends Demanded ? TField['key'] : never]: ValueOf<TField>
      } & {
        readonly [TField in TFields[number] as TField extends Demanded ? never : TField['key']]?: ValueOf<TField> | null
      }
    >

type Flat<TValues> = { [TKey in keyof TValues]: TValues[TKey] }

type Demanded = { readonly required: true; readonly visibleWhen?: never }

/** The value of one field written in code. */
export type ValueOf<TField extends FieldDescriptor> = TField extends { readonly sensitive: string }
  ? MaskedValue | Secret
  : TField extends { readonly type: 'rows' }
    ? readonly RowOf<TField>[]
    : TField extends { readonly type: 'choice' }
      ? OptionOf<TField>
      : TField extends { readonly type: 'choices' | 'ticks' }
        ? readonly OptionOf<TField>[]
        : TField['type'] extends keyof Values
          ? Values[TField['type']]
          : never

type OptionOf<TField> = TField extends { readonly options: readonly { readonly value: infer TValue }[] }
  ? TValue
  : string

type RowOf<TField> = TField extends { readonly fields: infer TFields extends readonly FieldDescriptor[] }
  ? ValuesOf<TFields> & { readonly id?: Id }
  : FieldValues

interface Values {
  readonly text: string
  readonly 'long-text': string
  readonly number: number
  readonly money: Money
  readonly 'calendar-date': CalendarDate
  readonly instant: Instant
  readonly 'planned-time': PlannedTime
  readonly duration: number
  readonly phone: string
  readonly email: string
  readonly rating: number
  readonly reference: Reference
  readonly file: readonly FileRef[]
  readonly signature: Signature
  readonly computed: ComputedValue
}
