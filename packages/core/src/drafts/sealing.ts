import { type Connection, unlessStorageFails } from '../device-storage/index.js'
import type { DraftSchema } from './draftDatabase.js'
import { fieldName, type SensitivePart } from './sensitiveParts.js'

/** Values that only the key of their owner opens, on the device where they were written. */
export interface SealedParts {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
  /** The fields inside, by name. */
  readonly fields: readonly string[]
}

/** Encrypts and decrypts for one owner. */
export interface Sealing {
  /** Null where nothing can be encrypted. */
  seal(parts: readonly SensitivePart[], copy: string): Promise<SealedParts | null>
  /** Null where the key is gone or the bytes are not what they were. */
  unseal(sealed: SealedParts, copy: string): Promise<readonly SensitivePart[] | null>
  /** Throws the key away: what it sealed is nothing from then on. */
  forget(): Promise<void>
}

const algorithm = 'AES-GCM'

/**
 * AES-GCM with a key that the browser keeps and no script can read. Without a secure origin there is no `subtle`, and
 * nothing is sealed. A sealed part opens only in the copy it was written for.
 */
export function createSealing(database: Connection<DraftSchema>, owner: string): Sealing {
  async function key(): Promise<CryptoKey | null> {
    const { subtle } = crypto
    if (!subtle) return null
    const known = await database.use((opened) => opened.get('keys', owner))
    if (known) return known
    const fresh = await subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt'])
    return database.use(async (opened) => {
      const change = opened.transaction('keys', 'readwrite')
      // Another page may have been faster.
      const kept = (await change.store.get(owner)) ?? fresh
      if (kept === fresh) await change.store.put(fresh, owner)
      await change.done
      return kept
    })
  }

  return {
    async seal(parts, copy) {
      const secret = await key()
      if (!secret) return null
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const text = new TextEncoder().encode(JSON.stringify(parts))
      const fields = [...new Set(parts.map(([path]) => fieldName(path)))]
      return { iv, data: await crypto.subtle.encrypt(settingsOf(iv, copy), secret, text), fields }
    },
    async unseal({ iv, data }, copy) {
      const secret = crypto.subtle && (await database.use((opened) => opened.get('keys', owner)))
      if (!secret) return null
      try {
        const text = await crypto.subtle.decrypt(settingsOf(iv, copy), secret, data)
        return JSON.parse(new TextDecoder().decode(text)) as readonly SensitivePart[]
      } catch (error) {
        if (error instanceof DOMException) return null
        throw error
      }
    },
    forget: () => unlessStorageFails(() => database.use((opened) => opened.delete('keys', owner))),
  }
}

function settingsOf(iv: Uint8Array<ArrayBuffer>, copy: string): AesGcmParams {
  return { name: algorithm, iv, additionalData: new TextEncoder().encode(copy) }
}
