import type { Instant } from '../contract/scalars.js'
import { storageTrouble } from '../device-storage/index.js'
import type { DraftShelf } from './createDraftShelf.js'
import type { StoredDraft } from './draftDatabase.js'
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
  /** A turn higher than that of every copy known of a draft. */
  readonly nextTurn: (draft: string) => number
}

/** Makes what turns typed values into a copy on the shelf: too large files out, sensitive values sealed. */
export function createDraftWriter(options: DraftWriterOptions) {
  const { shelf, sealing, maxFileBytes } = options
  const lastSealed = new Map<string, SealedParts>()

  /** Sealed where that is possible; else what stays out. */
  async function seal(parts: readonly SensitivePart[], copy: string) {
    const texts = parts.filter(([, value]) => fileBytes(value) === 0)
    const sealed = texts.length ? await sealing.seal(texts, copy) : null
    if (sealed) lastSealed.set(copy, sealed)
    else lastSealed.delete(copy)
    const out = sealed ? parts.filter((part) => !texts.includes(part)) : parts
    const fields = new Set(out.map(([path]) => fieldName(path)))
    return { sealed, leftOut: [...fields].map((field): LeftOutField => ({ field, reason: 'sensitive' })) }
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
    const { clear, sensitive } = takeSensitive(values, input.fields)
    const copy = { ...blankCopy(options, key, input), values: clear, leftOut }
    const { id, savedAt } = copy
    try {
      const before = lastSealed.get(id)
      if (input.urgent && sensitive.length) await put({ ...copy, ...(before && { sealed: before }) })
      const closed = await seal(sensitive, id)
      const whole = {
        ...copy,
        leftOut: [...leftOut, ...closed.leftOut],
        ...(closed.sealed && { sealed: closed.sealed }),
      }
      return { id, savedAt, keptOn: 'device', leftOut: await put(whole), trouble: null }
    } catch (error) {
      shelf.hold({ ...copy, values, leftOut: [] })
      return { id, savedAt, keptOn: 'page', leftOut: [], trouble: storageTrouble(error) }
    }
  }
}

function blankCopy({ scope, now, nextTurn }: DraftWriterOptions, key: DraftKey, input: DraftInput) {
  const { version = 1, page, basedOn = null, aside = {}, about = [] } = input
  const of = draftOf(scope, key)
  return {
    id: copyOf(of, version, page),
    of,
    owner: ownerOf(scope),
    key,
    version,
    turn: nextTurn(of),
    savedAt: now(),
    basedOn,
    about: recordsOf(key, about).map((record) => recordOf(scope, record)),
    aside,
  }
}
