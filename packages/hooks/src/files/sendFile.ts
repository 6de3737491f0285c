import {
  type CrmAdapter,
  CrmError,
  type FileRef,
  type FilesPort,
  type IdempotencyKey,
  isCrmError,
  type RecordRef,
} from '@clientele/core'

/** One file to be sent. */
export interface Sending {
  readonly source: Blob
  readonly name: string
  readonly mediaType: string
  readonly on?: RecordRef
  readonly key: IdempotencyKey
  readonly signal: AbortSignal
  /** The upload to go on with, where one was begun. */
  readonly token?: string
  /** Tells how far it is, and under which name it can be gone on with. */
  onProgress(progress: { readonly sentBytes: number; readonly token?: string }): void
}

type Parts = Required<Pick<FilesPort, 'begin' | 'append' | 'resume'>> & { readonly partBytes: number }

/** Sends a file: in parts where the port can and it is larger than one, else in one piece. */
export async function sendFile({ files, capabilities }: CrmAdapter, sending: Sending): Promise<FileRef> {
  if (!files) throw new CrmError({ code: 'unsupported', effect: 'none' })
  const parts = partsOf(files, capabilities.files.partBytes)
  if (!parts || sending.source.size <= parts.partBytes) return sendWhole(files, sending)
  const begun = await beginOrResume(parts, sending)
  return begun ? sendParts(parts, sending, begun) : sendWhole(files, sending)
}

function partsOf({ begin, append, resume }: FilesPort, partBytes = 0): Parts | undefined {
  return begin && append && resume && partBytes > 0 ? { begin, append, resume, partBytes } : undefined
}

function sendWhole(files: FilesPort, { source, name, mediaType, on, key, signal, onProgress }: Sending) {
  const typed = source.type === mediaType ? source : source.slice(0, source.size, mediaType)
  const upload = { name, onProgress: (sentBytes: number) => onProgress({ sentBytes }), ...(on && { on }) }
  return files.upload(typed, upload, { key, signal })
}

/** Undefined where the backend turns out to take whole files only. */
async function beginOrResume(parts: Parts, { source, name, mediaType, on, key, signal, token }: Sending) {
  if (token !== undefined) return parts.resume(token, { signal })
  try {
    return await parts.begin({ name, size: source.size, mediaType, ...(on && { on }) }, { key, signal })
  } catch (error) {
    if (isCrmError(error) && (error.code === 'unsupported' || error.code === 'not-found')) return undefined
    throw error
  }
}

async function sendParts(
  { append, partBytes }: Parts,
  { source, key, signal, onProgress }: Sending,
  begun: Awaited<ReturnType<Parts['begin']>>,
): Promise<FileRef> {
  let progress = begun
  onProgress(progress)
  while (!progress.file) {
    const at = progress.sentBytes
    const bytes = source.slice(at, at + partBytes)
    const next = await append(progress.token, { at, bytes }, { key, signal })
    if (!next.file && next.sentBytes === at) throw new CrmError({ code: 'malformed', effect: 'unknown' })
    progress = next
    onProgress(progress)
  }
  return progress.file
}
