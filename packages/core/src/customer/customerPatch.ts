import type { ListChange, Patch } from '../contract/calls.js'
import { type FieldContext, type FieldDescriptor, type FieldValues, isReadOnly, isVisible } from '../field/index.js'
import { sameValue } from '../revision/index.js'
import type { ContactInput, Customer, CustomerPatch } from './Customer.js'
import { isOwnField } from './customerFields.js'
import { contactInput, customerValues, isMain, isReference, isWritten } from './customerValues.js'

/** What a form made of a customer. */
export interface CustomerChange {
  /** The customer the form was opened with. */
  readonly base: Customer
  /** As `fromFormValues` gives them: untouched sensitive values are absent, cleared ones null. */
  readonly values: FieldValues
  readonly fields: readonly FieldDescriptor[]
  readonly context?: FieldContext
}

/** The patch that turns a customer into the values of a form; it names only what is different. */
export function customerPatch({ base, values, fields, context = {} }: CustomerChange): CustomerPatch {
  const before = customerValues(base, fields)
  const open = fields.filter(
    (field) => isVisible(field, values, context) && !isReadOnly(field, { ...before, ...values }, context),
  )
  const own = open.filter(({ key }) => isWritten(key) && key !== 'contacts')
  const custom = differences(
    open.filter(({ key }) => !isOwnField(key)),
    before,
    values,
  )
  const rows = open.find(({ key }) => key === 'contacts')
  const contacts = rows && contactsPatch(rows, before, values)
  return {
    ...asWritten(differences(own, before, values)),
    ...(contacts && { contacts }),
    ...(Object.keys(custom).length > 0 && { custom }),
  } as CustomerPatch
}

/** The fields that are different, with their new value or null; of a sensitive one only what was typed or cleared. */
function differences(fields: readonly FieldDescriptor[], before: FieldValues, after: FieldValues): FieldValues {
  return Object.fromEntries(
    fields.flatMap(({ key, sensitive }) => {
      const value = after[key]
      if (sensitive ? value === undefined : sameList(value, before[key])) return []
      return sensitive && value === null && (before[key] ?? null) === null ? [] : [[key, value ?? null]]
    }),
  )
}

/** An empty list says as little as none. */
function sameList(left: unknown, right: unknown): boolean {
  const plain = (value: unknown) => (Array.isArray(value) && value.length === 0 ? null : value)
  return sameValue(plain(left), plain(right))
}

function asWritten(changes: FieldValues): FieldValues {
  const { owner } = changes
  return isReference(owner) ? { ...changes, owner: owner.id } : changes
}

function contactsPatch(rows: FieldDescriptor, before: FieldValues, after: FieldValues): CustomerPatch['contacts'] {
  const columns = (rows.fields ?? []).filter(({ readOnly }) => readOnly !== true)
  const was = rowsOf(before.contacts)
  const is = rowsOf(after.contacts)
  const known = new Map(was.map((row) => [row.id, row]))
  const add = is.filter(({ id }) => !known.has(id)).map(contactInput)
  const remove = was.flatMap(({ id }) => (typeof id === 'string' && !is.some((row) => row.id === id) ? [id] : []))
  const change = is.flatMap((row): readonly ListChange<ContactInput>[] => {
    const former = known.get(row.id)
    const patch = former && contactChange(columns, former, row)
    return patch && Object.keys(patch).length > 0 && typeof row.id === 'string' ? [{ id: row.id, patch }] : []
  })
  if (add.length + remove.length + change.length === 0) return undefined
  return { ...(add.length && { add }), ...(remove.length && { remove }), ...(change.length && { change }) }
}

function contactChange(columns: readonly FieldDescriptor[], before: FieldValues, after: FieldValues) {
  const { main, ...rest } = differences(columns, before, after)
  return {
    ...rest,
    ...(main !== undefined && { main: isMain(main) }),
  } as Patch<Omit<ContactInput, 'id'>>
}

function rowsOf(value: unknown): readonly FieldValues[] {
  return Array.isArray(value) ? (value as readonly FieldValues[]) : []
}
