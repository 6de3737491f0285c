import { type FieldContext, type FieldDescriptor, type FieldValues, isVisible, textIn, toText } from '@clientele/core'
import type { ReactNode } from 'react'
import { columnAlign } from './columnAlign.js'
import type { FieldSlots } from './FieldSlots.js'
import { FieldView } from './FieldView.js'

/** A column of a table, from a field. */
export interface FieldColumn<TRecord> {
  readonly key: string
  readonly field: FieldDescriptor
  /** The field's label in the language of the context. */
  readonly header: string
  /** Figures stand at the end of their column. */
  readonly align: 'start' | 'end'
  /** Draws the value of a record on one line. */
  readonly cell: (record: TRecord) => ReactNode
  /** The value of a record in words, as for a file; a sensitive one by its mask. */
  readonly text: (record: TRecord) => string
}

/** How columns read their records and what fields need besides. */
export interface ColumnsOfOptions<TRecord> extends FieldSlots {
  /** Finds the values of a record. */
  readonly read: (record: TRecord) => FieldValues
  /** Language and zone of headers and words, and what is known of lists. */
  readonly context?: FieldContext | undefined
  /** Says whose record it is, for those who hear what a button shows. */
  readonly of?: ((record: TRecord) => string) | undefined
}

/** The columns of a table from the fields of its records; a field that a record hides leaves its cell unknown. */
export function columnsOf<TRecord>(
  fields: readonly FieldDescriptor[],
  options: ColumnsOfOptions<TRecord>,
): readonly FieldColumn<TRecord>[] {
  const { read, context = {}, of, ...slots } = options

  function shownIn(field: FieldDescriptor, record: TRecord) {
    const values = read(record)
    return isVisible(field, values, context) ? values[field.key] : undefined
  }

  return fields.map((field) => ({
    key: field.key,
    field,
    header: textIn(field.label, context.locale ?? 'en') ?? field.key,
    align: columnAlign(field),
    cell: (record) => (
      <FieldView {...slots} compact field={field} value={shownIn(field, record)} context={context} of={of?.(record)} />
    ),
    text: (record) => toText(field, shownIn(field, record), context),
  }))
}
