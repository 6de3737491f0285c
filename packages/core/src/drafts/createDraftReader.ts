import type { DraftShelf } from './createDraftShelf.js'
import type { DraftStore } from './DraftStore.js'
import type { StoredDraft } from './draftDatabase.js'
import type { DraftNotes } from './draftNotes.js'
import { draftOf, ownerOf } from './names.js'
import { openCopy } from './openCopy.js'
import type { Sealing } from './sealing.js'
import { putSensitive } from './sensitiveParts.js'
import type { DraftForm, DraftValues, LeftOutField } from './types.js'

/** What a reader is made with. */
export interface DraftReaderOptions {
  readonly scope: readonly string[]
  readonly shelf: DraftShelf
  readonly sealing: Sealing
  readonly notes: DraftNotes
}

/** Makes what turns copies on the shelf into drafts: decrypted, and as this release of the form understands them. */
export function createDraftReader({
  scope,
  shelf,
  sealing,
  notes,
}: DraftReaderOptions): Pick<DraftStore, 'read' | 'list'> {
  async function opened(copy: StoredDraft, form: DraftForm) {
    if (!copy.sealed) return openCopy(copy, copy.values, form)
    const parts = await sealing.unseal(copy.sealed, copy.id).catch(() => null)
    if (!parts) {
      const lost = copy.sealed.fields.map((field): LeftOutField => ({ field, reason: 'sensitive' }))
      return openCopy({ ...copy, leftOut: [...copy.leftOut, ...lost] }, copy.values, form)
    }
    const result = openCopy(copy, putSensitive(copy.values, parts), form)
    if ('draft' in result) notes.keepSecret(copy.of, secretKeys(copy, result.draft.aside))
    return result
  }

  return {
    async read(key, form = {}) {
      const { copies, trouble } = await shelf.find('of', draftOf(scope, key))
      for (const copy of copies) notes.saw(copy)
      const results = await Promise.all(copies.toSorted(lastFirst).map((copy) => opened(copy, form)))
      const drafts = results.flatMap((result) => ('draft' in result ? [result.draft] : []))
      const unopened = results.flatMap((result) => ('unopened' in result ? [result.unopened] : []))
      return { draft: drafts[0] ?? null, others: drafts.slice(1), unopened, trouble }
    },
    async list() {
      const { copies } = await shelf.find('owner', ownerOf(scope))
      return copies.toSorted(lastFirst).map(({ id, key, savedAt, version }) => ({ id, key, savedAt, version }))
    },
  }
}

function lastFirst(one: StoredDraft, other: StoredDraft): number {
  return other.savedAt.localeCompare(one.savedAt) || other.turn - one.turn
}

/** What is set aside and did not lie in clear: sealed under its name, or under one that a migration changed. */
function secretKeys({ values, aside, sealed }: StoredDraft, setAside: DraftValues): readonly string[] {
  const closed = new Set(sealed?.fields.map((field) => field.split('.')[0]))
  return Object.keys(setAside).filter(
    (key) => closed.has(key) || !(Object.hasOwn(values, key) || Object.hasOwn(aside, key)),
  )
}
