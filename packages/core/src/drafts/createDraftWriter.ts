import type { Instant } from '../contract/scalars.js'
import { storageTrouble } from '../device-storage/index.js'
import type { DraftShelf } from './createDraftShelf.js'
import type { StoredDraft } from './draftDatabase.js'
import type { DraftNotes } from './draftNotes.js'
import { copyOf, draftOf, ownerOf, recordOf, recordsOf } from './names.js'
import type { SealedParts, Sealing } from './sealing.js'
import { fieldName, type SensitivePart, takeSensitive } from './sensitiveParts.js'
import { fileBytes, withoutLargeFiles, withoutUnstorable } from './storableParts.js'
import type { DraftInput, DraftKey, DraftReceipt, LeftOutField } from './types.js'

/** What a writer is made with. */
export interface DraftWriterOptions {
  readonly scope: readonly string[]
  readonly now: () => Instant
  readonly maxFileBytes: number
  readonly shelf: DraftShelf
  readonly sealing: Sealing
  readonly notes: DraftNotes
}

/** Makes what turns typed values into a copy on the shelf: too large files out, sensitive values sealed. */
export function createDraftWriter(options: DraftWriterOptions) {
  const { shelf, sealing, maxFileBytes } = options
  const lastSealed = new Map<string, SealedParts>()

  /** Sealed where that is possible; else what stays out. */
  async function seal(parts: readonly SensitivePart[], copy: string) {
    const texts = parts.filter(([, value]) => fileBytes(value) === 0)
    // Without a key, which some browsers do not keep, the rest is still kept.
    const sealed = texts.length ? await sealing.seal(texts, copy).catch(() => null) : null
    if (sealed) lastSealed.set(copy, sealed)
    else lastSealed.delete(copy)
    return { sealed, leftOut: namesOf(sealed ? parts.filter((part) => !texts.includes(part)) : parts) }
  }

  async function put(copy: StoredDraft): Promise<readonly LeftOutField[]> {
    try {
      await shelf.put(copy)
      return copy.leftOut
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'DataCloneError') throw error
      const { values, leftOut } = withoutUnstorable(copy.values)
      if (!leftOut.length) throw error
      await shelf.put({ ...copy, values, leftOut: [...copy.leftOut, ...leftOut] })
      return [...copy.leftOut, ...leftOut]
    }
  }

  return async function write(key: DraftKey, input: DraftInput): Promise<DraftReceipt> {
    const { values, leftOut } = withoutLargeFiles(input.values, maxFileBytes)
    const { clear, sensitive: typed } = takeSensitive(values, input.fields)
    const blank = blankCopy(options, key, input)
    const aside = takeSensitive(input.aside ?? {}, options.notes.secretsOf(blank.of))
    const sensitive = [...typed, ...aside.sensitive]
    const copy = { ...blank, values: clear, aside: aside.clear, leftOut }
    const { id, savedAt } = copy
    try {
      const before = lastSealed.get(id)
      if (input.urgent && sensitive.length) {
        const late = namesOf(sensitive).filter(({ field }) => !before?.fields.includes(field))
        await put({ ...copy, leftOut: [...leftOut, ...late], ...(before && { sealed: before }) })
      }
      const closed = await seal(sensitive, id)
      const whole = {
        ...copy,
        leftOut: [...leftOut, ...closed.leftOut],
        ...(closed.sealed && { sealed: closed.sealed }),
      }
      return { id, savedAt, keptOn: 'device', leftOut: await put(whole), trouble: null }
    } catch (error) {
      shelf.hold({ ...blank, values, aside: input.aside ?? {}, leftOut: [] })
      return { id, savedAt, keptOn: 'page', leftOut: [], trouble: storageTrouble(error) }
    }
  }
}

function namesOf(parts: readonly SensitivePart[]): readonly LeftOutField[] {
  return [...new Set(parts.map(([path]) => fieldName(path)))].map((field) => ({ field, reason: 'sensitive' }))
}

function blankCopy({ scope, now, notes }: DraftWriterOptions, key: DraftKey, input: DraftInput) {
  const { version = 1, page, basedOn = null, about = [] } = input
  const of = draftOf(scope, key)
  return {
    id: copyOf(of, version, page),
    of,
    owner: ownerOf(scope),
    key,
    version,
    turn: notes.nextTurn(of),
    savedAt: now(),
    basedOn,
    about: recordsOf(key, about).map((record) => recordOf(scope, record)),
  }
}
