import {
  type ContactInput,
  type Customer,
  type CustomerPatch,
  type Id,
  type ListChange,
  mergeByField,
  type Overlap,
} from '@clientele/core'

/** A change that met another one, and what a person chose where both touched the same field. */
export interface SettleInput {
  readonly base: Customer
  readonly current: Customer
  readonly patch: CustomerPatch
  readonly overlaps: readonly Overlap[]
  readonly choices: Readonly<Record<string, 'yours' | 'theirs'>>
}

type Fields = Readonly<Record<string, unknown>>

/** What is left to write onto the newer revision: what merged, and every overlap that was decided for the one who writes. */
export function settlePatch({ base, current, patch, overlaps, choices }: SettleInput): CustomerPatch {
  const merged = mergeByField({ base, current, patch }).patch
  return overlaps
    .filter(({ field }) => choices[field] === 'yours')
    .reduce((settled, { field }) => withOwn({ settled, patch, base, path: field.split('.') }), merged)
}

interface Own {
  readonly settled: CustomerPatch
  readonly patch: CustomerPatch
  readonly base: Customer
  readonly path: readonly string[]
}

function withOwn({ settled, patch, base, path: [key = '', id, column] }: Own): CustomerPatch {
  if (key === 'custom' && id) {
    return { ...settled, custom: { ...settled.custom, [id]: patch.custom?.[id] ?? null } }
  }
  if (key !== 'contacts' || !id) return { ...settled, [key]: Reflect.get(patch, key) }
  const contacts = settled.contacts ?? {}
  if (patch.contacts?.remove?.includes(id)) {
    return { ...settled, contacts: { ...contacts, remove: [...(contacts.remove ?? []), id] } }
  }
  const own = patch.contacts?.change?.find((change) => change.id === id)?.patch ?? {}
  if (!column) return { ...settled, contacts: { ...contacts, add: [...(contacts.add ?? []), revived(base, id, own)] } }
  const change = withColumn(contacts.change ?? [], id, { [column]: Reflect.get(own, column) })
  return { ...settled, contacts: { ...contacts, change } }
}

function withColumn(changes: readonly ListChange<ContactInput>[], id: Id, patch: Fields) {
  const known = changes.some((change) => change.id === id)
  const all = known ? changes : [...changes, { id, patch: {} }]
  return all.map((change) => (change.id === id ? { id, patch: { ...change.patch, ...patch } } : change))
}

/** A contact that somebody removed meanwhile, written anew; a phone that was not typed again is lost with the old one. */
function revived(base: Customer, id: Id, own: Fields): ContactInput {
  const { name = '', jobTitle, main } = base.contacts.find((contact) => contact.id === id) ?? {}
  const before = { name, ...(jobTitle && { jobTitle }), ...(main && { main }) }
  const given = Object.entries({ ...before, ...own }).filter(([, value]) => value !== null && value !== undefined)
  return { name, ...Object.fromEntries(given) }
}
