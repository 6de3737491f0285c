import type { UploadItem } from '@clientele/hooks'
import type { ReactElement } from 'react'
import { AttachmentListView, FilePicker } from '../attachment-list/index.js'

const sending: UploadItem = {
  id: 'u',
  name: 'photo.jpg',
  size: 2,
  mediaType: 'image/jpeg',
  sentBytes: 1,
  status: 'sending',
  source: new Blob(),
}
const ids = [sending.id]
const uploads = { ids: () => ids, get: () => sending, subscribe: () => () => undefined }
const refused = {
  id: 'files',
  required: true,
  'aria-describedby': undefined,
  'aria-invalid': true,
  'aria-labelledby': 'files-label',
} as const

/** The parts of a list of files in the states that they document. */
export const filesInStates: Readonly<Record<string, ReactElement>> = {
  AttachmentListView: <AttachmentListView files={[]} uploads={uploads} />,
  FilePicker: <FilePicker onFiles={() => undefined} control={refused} />,
}
