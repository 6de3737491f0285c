import type { SourcePort } from '../../contract/adapter.js'
import { CrmError } from '../../contract/CrmError.js'
import type { FileRef, FilesPort, UploadPlan, UploadProgress } from '../../contract/ports.js'
import type { Id } from '../../contract/scalars.js'
import type { MemoryParts } from './createMemoryCustomers.js'

/** An upload on its way, or what became of it. */
interface HeldUpload {
  readonly plan: UploadPlan
  readonly parts: ArrayBuffer[]
  sentBytes: number
  file?: FileRef
}

/** What uploads in parts stand on. */
interface UploadParts extends Pick<MemoryParts, 'wire' | 'keys'> {
  readonly check: (plan: UploadPlan) => void
  readonly keep: (plan: UploadPlan, bytes: Blob) => FileRef
  readonly nextToken: () => Id
}

type Uploads = Required<Pick<SourcePort<FilesPort>, 'begin' | 'append' | 'resume' | 'abandon'>>

/** Uploads in parts; what is held lasts as long as the adapter does. */
export function createMemoryUploads({ wire, keys, check, keep, nextToken }: UploadParts): Uploads {
  const uploads = new Map<string, HeldUpload>()
  const held = (token: string): HeldUpload => {
    const upload = uploads.get(token)
    if (!upload) throw new CrmError({ code: 'gone', effect: 'none' })
    return upload
  }

  return {
    begin: (plan, context) => {
      const input = structuredClone(plan)
      return wire.carry({ operation: 'files.begin', input: [input], context, writes: true }, () => {
        check(input)
        const token = keys.once(context, ['files.begin', input], () => {
          const fresh = nextToken()
          uploads.set(fresh, { plan: input, parts: [], sentBytes: 0 })
          return fresh
        })
        return progressOf(token, held(token))
      })
    },
    append: (token, { at, bytes }, context) =>
      wire.carry({ operation: 'files.append', input: [token, at], context, writes: true }, async () => {
        const content = await bytes.arrayBuffer()
        context.signal?.throwIfAborted()
        const upload = held(token)
        check(upload.plan)
        if (at === upload.sentBytes && !upload.file) {
          take(upload, content)
          if (upload.sentBytes === upload.plan.size)
            upload.file = keep(upload.plan, new Blob(upload.parts.splice(0), { type: upload.plan.mediaType }))
        }
        return progressOf(token, upload)
      }),
    resume: (token, context) =>
      wire.carry({ operation: 'files.resume', input: [token], context }, () => progressOf(token, held(token))),
    abandon: (token, context) =>
      wire.carry({ operation: 'files.abandon', input: [token], context, writes: true }, () => {
        uploads.delete(token)
      }),
  }
}

function take(upload: HeldUpload, content: ArrayBuffer): void {
  if (upload.sentBytes + content.byteLength > upload.plan.size)
    throw new CrmError({
      code: 'invalid',
      effect: 'none',
      fieldErrors: [{ path: ['file'], reason: { code: 'file-too-large', params: { max: upload.plan.size } } }],
    })
  upload.parts.push(content)
  upload.sentBytes += content.byteLength
}

function progressOf(token: string, { sentBytes, file }: HeldUpload): UploadProgress {
  return { token, sentBytes, ...(file && { file: structuredClone(file) }) }
}
