import type { Reason } from '../../contract/calls.js'
import type { FileRef } from '../../contract/ports.js'
import type { FieldContext } from '../context.js'
import { isRow } from '../isRow.js'
import { optionsOf } from '../optionsOf.js'
import type { FieldDescriptor } from '../types.js'
import { isFileRef, isReference, isSignature, wrongKind } from './shapes.js'

/** What is wrong with a chosen option. */
export function checkChoice(field: FieldDescriptor, value: unknown, context: FieldContext): Reason | undefined {
  if (typeof value !== 'string') return wrongKind('option')
  const options = optionsOf(field, context)
  const option = options?.find((each) => each.value === value)
  if (!options || (option && !option.retired) || isKept(field, context, (kept) => kept === value)) return undefined
  return { code: option ? 'retired-option' : 'unknown-option' }
}

/** What is wrong with several chosen options, or with the ticks of a list. */
export function checkChoices(field: FieldDescriptor, value: unknown, context: FieldContext): Reason | undefined {
  if (!Array.isArray(value)) return wrongKind('list')
  const chosen: readonly unknown[] = value
  if (new Set(chosen).size < chosen.length) return wrongKind('list')
  for (const each of chosen) {
    const reason = checkChoice(field, each, context)
    if (reason) return reason
  }
  return checkCount(field, chosen.length)
}

/** Whether a list has enough and not too many entries. */
function checkCount({ minimum, maximum }: FieldDescriptor, count: number): Reason | undefined {
  if (minimum !== undefined && count < minimum) return { code: 'too-few', params: { min: minimum } }
  return maximum !== undefined && count > maximum ? { code: 'too-many', params: { max: maximum } } : undefined
}

/** What is wrong with a list of rows as a list; its columns are for `validateFields`. */
export function checkRows(field: FieldDescriptor, value: unknown): Reason | undefined {
  if (!Array.isArray(value) || !value.every(isRow)) return wrongKind('rows')
  return checkCount(field, value.length)
}

/** What is wrong with a reference. */
export function checkReference(field: FieldDescriptor, value: unknown, context: FieldContext): Reason | undefined {
  if (!isReference(value)) return wrongKind('reference')
  const { id } = value
  if (field.referenceTo === undefined || context.references?.(field.referenceTo, id) !== false) return undefined
  const stays = isKept(field, context, (kept) => isRow(kept) && kept.id === id)
  return stays ? undefined : { code: 'unknown-reference' }
}

/** What is wrong with files: not stored yet, too many, too large, of another kind. */
export function checkFiles(field: FieldDescriptor, value: unknown): Reason | undefined {
  if (!Array.isArray(value) || !value.every(isFileRef)) return wrongKind('files')
  const files: readonly FileRef[] = value
  const pending = files.find(({ id }) => id.startsWith('local:'))
  if (pending) return { code: 'file-pending', params: { name: pending.name } }
  const { maxBytes = Number.POSITIVE_INFINITY, mediaTypes } = field
  const large = files.find(({ size }) => size > maxBytes)
  if (large) return { code: 'file-too-large', params: { max: maxBytes, name: large.name } }
  const other = files.find(({ mediaType }) => mediaTypes && !mediaTypes.some((type) => isOfType(mediaType, type)))
  if (other) return { code: 'file-type', params: { types: (mediaTypes ?? []).join(', '), name: other.name } }
  return checkCount(field, files.length)
}

/** Whether a media type is one of a kind such as `image/*`. */
function isOfType(mediaType: string, type: string): boolean {
  const [plain = ''] = mediaType.toLowerCase().split(';')
  const wanted = type.toLowerCase()
  if (wanted === '*/*') return true
  return wanted.endsWith('/*') ? plain.startsWith(wanted.slice(0, -1)) : plain.trim() === wanted
}

/** What is wrong with a signature: strokes that are none. */
export function checkSignature(_field: FieldDescriptor, value: unknown): Reason | undefined {
  return isSignature(value) ? undefined : wrongKind('signature')
}

function isKept({ key }: FieldDescriptor, { kept }: FieldContext, is: (kept: unknown) => boolean): boolean {
  const value: unknown = kept && Object.hasOwn(kept, key) ? kept[key] : undefined
  return Array.isArray(value) ? value.flat().some(is) : is(value)
}
