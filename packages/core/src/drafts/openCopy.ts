import type { StoredDraft } from './draftDatabase.js'
import type { Draft, DraftForm, DraftValues, UnopenedDraft } from './types.js'

/** Opens a copy, decrypted, as this release of the form understands it, or says why it cannot. */
export function openCopy(
  stored: StoredDraft,
  whole: DraftValues,
  { version = 1, migrate = (values) => values, fields }: DraftForm,
): { readonly draft: Draft } | { readonly unopened: UnopenedDraft } {
  const { id, savedAt, basedOn, leftOut } = stored
  const refuse = (reason: UnopenedDraft['reason']) => ({
    unopened: { id, savedAt, version: stored.version, reason, values: stored.values },
  })
  if (stored.version > version) return refuse('newer')
  const migrated = attempt(() => (stored.version === version ? whole : migrate(whole, stored.version)))
  if (!migrated) return refuse('migration')
  const { values, aside } = setAside({ ...stored.aside, ...migrated }, fields)
  return { draft: { id, values, aside, savedAt, basedOn, version: stored.version, leftOut } }
}

function setAside(all: DraftValues, fields: DraftForm['fields']): { values: DraftValues; aside: DraftValues } {
  if (!fields) return { values: all, aside: {} }
  const known = new Set(fields.map(({ key }) => key))
  const part = (wanted: boolean) => Object.fromEntries(Object.entries(all).filter(([key]) => known.has(key) === wanted))
  return { values: part(true), aside: part(false) }
}

function attempt(migrate: () => DraftValues): DraftValues | null {
  try {
    const values: unknown = migrate()
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? (values as DraftValues) : null
  } catch {
    return null
  }
}
