import type { SourcePort } from '../../contract/adapter.js'
import type { FileRef, FilesPort } from '../../contract/ports.js'
import type { MemoryParts } from './createMemoryCustomers.js'
import { refuse } from './customerChecks.js'
import { found } from './memoryStore.js'

/** The largest file that a memory adapter takes. */
export const maxFileBytes = 20 * 1024 * 1024

/** Files of a memory adapter; they last as long as it does. */
export function createMemoryFiles({ store, wire, keys }: MemoryParts): SourcePort<FilesPort> {
  return {
    upload: (file, { name, on, onProgress }, context) => {
      const upload = {
        name,
        size: file.size,
        mediaType: file.type || 'application/octet-stream',
        ...(on ? { on } : {}),
      }
      const input = structuredClone(upload)
      return wire.carry({ operation: 'files.upload', input: [input], context, writes: true }, async () => {
        store.demand('upload')
        refuse([
          ...(name.trim() ? [] : [{ path: ['name'], reason: { code: 'required' } }]),
          ...(file.size > maxFileBytes
            ? [{ path: ['file'], reason: { code: 'too-large', params: { max: maxFileBytes } } }]
            : []),
        ])
        const content = await file.arrayBuffer()
        const bytes = new Blob([content], { type: input.mediaType })
        context.signal?.throwIfAborted()
        onProgress?.(file.size)
        return keys.once(context, ['files.upload', input, fingerprintOf(content)], () => {
          const ref: FileRef = { id: store.nextId('f'), name, size: input.size, mediaType: input.mediaType }
          store.files.set(ref.id, { ref, bytes })
          return { ...ref }
        })
      })
    },
    read: (id, context) =>
      wire.carry({ operation: 'files.read', input: [id], context }, () => {
        store.demand('view')
        const { bytes } = found(store.files.get(id))
        return bytes.slice(0, bytes.size, bytes.type)
      }),
  }
}

/** Tells the bytes of one file from those of another under the same key; nothing more rests on it. */
function fingerprintOf(content: ArrayBuffer): number {
  return new Uint8Array(content).reduce((print, byte) => (Math.imul(print, 31) + byte) | 0, 0)
}
