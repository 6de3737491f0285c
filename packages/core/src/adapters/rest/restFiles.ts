import type { SourcePort } from '../../contract/adapter.js'
import type { FileRef, FilesPort, UploadProgress } from '../../contract/ports.js'
import type { at as pathAt } from './at.js'
import type { RestSend } from './restTransport.js'

/** The files port over the REST protocol. It is given what it shares with the others: a bundler makes no chunk for it. */
export function restFiles(send: RestSend, at: typeof pathAt): Required<Omit<SourcePort<FilesPort>, 'link'>> {
  return {
    upload: async (file, { name, on, onProgress }, context) => {
      const headers: Record<string, string> = { 'X-File-Name': encodeURIComponent(name) }
      if (on) headers['X-File-On'] = `${on.resource}:${encodeURIComponent(on.id)}`
      const stored = await send<FileRef>({ method: 'POST', path: '/files', body: file, headers, context })
      onProgress?.(file.size)
      return stored
    },
    read: (id, context) => send({ method: 'GET', path: at('/files', id), bytes: true, context }),
    list: (on, query, context) => send({ method: 'POST', path: '/files/search', body: { on, query }, context }),
    begin: (plan, context) => send<UploadProgress>({ method: 'POST', path: '/files/uploads', body: plan, context }),
    append: (token, { at: offset, bytes }, context) =>
      send<UploadProgress>({
        method: 'PATCH',
        path: at('/files/uploads', token),
        body: new Blob([bytes], { type: 'application/octet-stream' }),
        headers: { 'Upload-Offset': String(offset) },
        context,
      }),
    resume: (token, context) => send<UploadProgress>({ method: 'GET', path: at('/files/uploads', token), context }),
    abandon: (token, context) => send({ method: 'DELETE', path: at('/files/uploads', token), context }),
  }
}
