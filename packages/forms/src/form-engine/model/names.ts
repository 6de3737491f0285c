import type { FieldDescriptor } from '@clientele/core'

/** Where the rows of a field stand in the values of react-hook-form, and in which order. */
export interface RowsValue {
  readonly order: readonly string[]
  readonly rows: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** A field, or a column in one row: by the name under which its control is registered. */
export interface FieldPlace {
  readonly name: string
  readonly field: FieldDescriptor
  /** The row that the field is a column of. */
  readonly row?: RowPlace
}

/** One row of a field. */
export interface RowPlace {
  /** The field that has the rows. */
  readonly field: FieldDescriptor
  /** The key of the row, which stays with it wherever it moves. */
  readonly key: string
}

/** The name of a field for react-hook-form, which reads dots and brackets as a path and refuses some words. */
export function fieldName(key: string): string {
  const plain = key.replace(/[.[\]'"|,%\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return /^(?:__proto__|prototype|constructor|root|\d.*)?$/.test(plain) ? `%${plain}` : plain
}

/** The name of a column in a row. */
export function cellName(rows: FieldDescriptor, rowKey: string, column: FieldDescriptor): string {
  return `${fieldName(rows.key)}.rows.${rowKey}.${fieldName(column.key)}`
}

/** The name under which an error of a field is kept: the first control of a field with two, what rows are wrong about. */
export function errorName({ name, field }: FieldPlace): string {
  const part = errorParts[field.type]
  return part && !field.sensitive ? `${name}.${part}` : name
}

const errorParts: { readonly [Type in FieldDescriptor['type']]?: string } = {
  money: 'amount',
  instant: 'date',
  'planned-time': 'date',
  rows: 'root',
}
