import { fileSize } from '../locales/fileSize.js'

/** Every word of a list of files. */
export interface AttachmentListLabels {
  /** Names the list. */
  readonly files: string
  readonly add: string
  readonly photograph: string
  readonly dropHere: string
  /** Said while files are held over the place. */
  readonly dropNow: string
  /** What a file may be, from the size in words. */
  readonly maxSize: (size: string) => string
  readonly none: string
  readonly noneHelp: string
  readonly loading: string
  readonly failed: string
  readonly missing: string
  readonly missingHelp: string
  /** Stands where earlier files cannot be listed. */
  readonly notListed: string
  readonly loadMore: string
  readonly waiting: string
  /** From what is sent and the whole, both in words. */
  readonly sending: (sent: string, size: string) => string
  readonly paused: string
  readonly done: string
  readonly notSent: string
  readonly notSentUnknown: string
  /** The accessible name of a progress bar. */
  readonly progressOf: (name: string) => string
  readonly cancel: (name: string) => string
  readonly retry: string
  readonly retryFile: (name: string) => string
  readonly remove: (name: string) => string
  readonly download: (name: string) => string
  readonly downloadFailed: string
  readonly removed: (name: string) => string
  readonly undo: string
  readonly undoFile: (name: string) => string
  /** Who added a file and when, whichever is known. */
  readonly added: (at: string, by: string | undefined) => string
  /** Read aloud as an upload moves. */
  readonly announceShare: (name: string, percent: number) => string
  readonly announceDone: (name: string) => string
  readonly announceFailed: (name: string, why: string) => string
  readonly announcePaused: (name: string) => string
  /** Why a file was refused, where files have words of their own. */
  readonly refusals: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>>
}

/** The English words of a list of files. */
export const attachmentListLabels: AttachmentListLabels = {
  files: 'Files',
  add: 'Add files',
  photograph: 'Take a photo',
  dropHere: 'or drop them here',
  dropNow: 'Let go to add them',
  maxSize: (size) => `${size} each at most`,
  none: 'No files yet',
  noneHelp: 'Quotes, certificates and photos would be here.',
  loading: 'Loading the files',
  failed: 'The files did not load',
  missing: 'Files cannot be added here',
  missingHelp: 'The connected system offers no file store. Everything else works.',
  notListed: 'The connected system does not list earlier files. New ones are stored all the same.',
  loadMore: 'Show more',
  waiting: 'Waits its turn',
  sending: (sent, size) => `${sent} of ${size}`,
  paused: 'Waits for the network, then goes on by itself',
  done: 'Stored',
  notSent: 'Not stored',
  notSentUnknown: 'Nobody knows whether it was stored',
  progressOf: (name) => `Upload of ${name}`,
  cancel: (name) => `Cancel the upload of ${name}`,
  retry: 'Go on',
  retryFile: (name) => `Go on with ${name}`,
  remove: (name) => `Remove ${name}`,
  download: (name) => `Download ${name}`,
  downloadFailed: 'The download did not succeed',
  removed: (name) => `Removed ${name}`,
  undo: 'Undo',
  undoFile: (name) => `Undo: keep ${name}`,
  added: (at, by) => (by ? `${at}, ${by}` : at),
  announceShare: (name, percent) => `${name}: ${percent} % sent`,
  announceDone: (name) => `${name} is stored`,
  announceFailed: (name, why) => `${name} was not stored: ${why}`,
  announcePaused: (name) => `${name} waits for the network`,
  refusals: {
    'file-too-large': ({ max }) => (max === undefined ? 'Too large' : `Too large: at most ${fileSize(max)}`),
    'file-type': () => 'Files of this kind are not taken here',
    'file-empty': () => 'The file is empty',
    'file-unfinished': () => 'It was not sent whole last time; choose it again',
    'file-duplicate': () => 'This file is on the list already',
    'file-unreadable': () => 'It cannot be read; it may be a folder, or have been moved. Choose it again',
    'file-content': () => 'The content is not what the file’s type says',
    'too-many': ({ max }) => `At most ${max} ${Number(max) === 1 ? 'file' : 'files'}`,
  },
}
