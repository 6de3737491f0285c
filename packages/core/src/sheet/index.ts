import type { Attribution, RecordRef, Versioned } from '../contract/calls.js'
import type { LocalizedText } from '../contract/scalars.js'
import type { FieldDescriptor, FieldValue } from '../field/index.js'
import type { Workflow } from '../workflow/index.js'

/** A paper form as data. */
export interface SheetDefinition {
  readonly kind: string
  readonly version: number
  readonly title: LocalizedText
  readonly fields: readonly FieldDescriptor[]
  readonly workflow?: Workflow
  readonly numbering?: string
}

/** One filled sheet. */
export interface SheetRecord extends Versioned {
  readonly kind: string
  readonly definitionVersion: number
  readonly number?: string
  readonly status: string
  readonly on?: RecordRef
  readonly values: Readonly<Record<string, FieldValue>>
  readonly updated?: Attribution
}

/** A sheet as it is written. */
export interface SheetInput {
  readonly on?: RecordRef
  readonly values: Readonly<Record<string, FieldValue>>
}
