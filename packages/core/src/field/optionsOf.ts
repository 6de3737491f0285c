import type { Option } from '../directory/index.js'
import type { FieldContext } from './context.js'
import type { FieldDescriptor } from './types.js'

/** The options of a field, its own or those of its directory list; undefined where they are not known. */
export function optionsOf(field: FieldDescriptor, context: FieldContext = {}): readonly Option[] | undefined {
  return field.options ?? (field.optionList === undefined ? undefined : context.options?.(field.optionList))
}
