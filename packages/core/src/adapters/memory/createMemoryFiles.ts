import type { FileCapabilities, SourcePort } from '../../contract/adapter.js'
import type { RecordRef } from '../../contract/calls.js'
import type { FileRef, FilesPort, UploadPlan } from '../../contract/ports.js'
import type { MemoryParts } from './createMemoryCustomers.js'
import { createMemoryUploads } from './createMemoryUploads.js'
import { refuse } from './customerChecks.js'
import { found } from './memoryStore.js'
import { type ListOrder, pageOf } from './pageOf.js'

/** Which files a memory adapter takes unless it is told otherwise. */
export const memoryFiles = {
  maxBytes: 20 * 1024 * 1024,
  partBytes: 256 * 1024,
} as const satisfies FileCapabilities

const order: ListOrder<FileRef> = {
  fallback: { by: 'at', direction: 'descending' },
  valueOf: ({ added }, by) => (by === 'at' ? (added?.at ?? null) : undefined),
}

/** Files of a memory adapter; they last as long as it does. */
export function createMemoryFiles(
  { store, wire, keys }: MemoryParts,
  limits: FileCapabilities,
): Required<Omit<SourcePort<FilesPort>, 'link'>> {
  const check = ({ name, size, mediaType }: UploadPlan) => {
    store.demand('upload')
    refuse([
      ...(name.trim() ? [] : [{ path: ['name'], reason: { code: 'required' } }]),
      ...(limits.maxBytes !== undefined && size > limits.maxBytes
        ? [{ path: ['file'], reason: { code: 'file-too-large', params: { max: limits.maxBytes } } }]
        : []),
      ...(takes(limits.mediaTypes, name, mediaType) ? [] : [{ path: ['file'], reason: { code: 'file-type' } }]),
    ])
  }
  const keep = ({ name, size, mediaType, on }: UploadPlan, bytes: Blob): FileRef => {
    const by = store.person(store.actor().id)
    const ref = { id: store.nextId('f'), name, size, mediaType, added: { at: store.now(), ...(by && { by }) } }
    store.files.set(ref.id, { ref, bytes, ...(on && { on }) })
    return structuredClone(ref)
  }

  return {
    upload: (file, { name, on, onProgress }, context) => {
      const plan: UploadPlan = structuredClone({
        name,
        size: file.size,
        mediaType: file.type || 'application/octet-stream',
        ...(on ? { on } : {}),
      })
      return wire.carry({ operation: 'files.upload', input: [plan], context, writes: true }, async () => {
        check(plan)
        const content = await file.arrayBuffer()
        const bytes = new Blob([content], { type: plan.mediaType })
        context.signal?.throwIfAborted()
        onProgress?.(file.size)
        return keys.once(context, ['files.upload', plan, fingerprintOf(content)], () => keep(plan, bytes))
      })
    },
    read: (id, context) =>
      wire.carry({ operation: 'files.read', input: [id], context }, () => {
        store.demand('view')
        const { bytes } = found(store.files.get(id))
        return bytes.slice(0, bytes.size, bytes.type)
      }),
    list: (on, query, context) => {
      const asked = structuredClone([on, query] as const)
      return wire.carry({ operation: 'files.list', input: asked, context }, () => {
        store.demand('view')
        const hanging = [...store.files.values()].filter((file) => isSame(file.on, asked[0]))
        return pageOf(hanging.map(({ ref }) => ref).reverse(), order, asked[1])
      })
    },
    ...createMemoryUploads({ wire, keys, check, keep, nextToken: () => store.nextId('u') }),
  }
}

/** Whether a list of media types, patterns and endings names a file; without a list every file is named. */
function takes(accepted: readonly string[] | undefined, name: string, mediaType: string): boolean {
  return (
    !accepted ||
    accepted.some((each) => {
      if (each.startsWith('.')) return name.toLowerCase().endsWith(each.toLowerCase())
      return each.endsWith('/*') ? mediaType.startsWith(each.slice(0, -1)) : mediaType === each
    })
  )
}

function isSame(one: RecordRef | undefined, other: RecordRef): boolean {
  return one?.resource === other.resource && one.id === other.id
}

/** Tells the bytes of one file from those of another under the same key; nothing more rests on it. */
function fingerprintOf(content: ArrayBuffer): number {
  return new Uint8Array(content).reduce((print, byte) => (Math.imul(print, 31) + byte) | 0, 0)
}
