import type { RecordRef } from '../contract/calls.js'
import type { Instant, Revision } from '../contract/scalars.js'
import type { StorageTrouble } from '../device-storage/index.js'

/** Which form a draft belongs to, and what it is filled for. */
export interface DraftKey {
  /** The form, as in `customer-edit`. */
  readonly form: string
  /** The record that is changed, or `new`. @default 'new' */
  readonly on?: RecordRef | 'new'
  /** Tells several drafts of one form and record apart. */
  readonly part?: string
}

/** What a form holds, by field: whatever a structured clone can carry, files and strokes too. */
export type DraftValues = Readonly<Record<string, unknown>>

/** What drafts need to know of a field; a `FieldDescriptor` is one. */
export interface DraftField {
  readonly key: string
  /** Anything but `undefined`: never kept in clear. */
  readonly sensitive?: unknown
  /** The columns of repeating rows. */
  readonly fields?: readonly DraftField[] | undefined
}

/** A field that was not kept: it is sensitive and could not be encrypted, it is too large, or it cannot be stored. */
export interface LeftOutField {
  /** The key of the field; of a column of rows, both with a dot between. */
  readonly field: string
  readonly reason: 'sensitive' | 'too-large' | 'unstorable'
}

/** A draft as it was kept. */
export interface Draft {
  /** Names this copy of the draft. */
  readonly id: string
  readonly values: DraftValues
  readonly savedAt: Instant
  /** The revision of the record that the work began with. */
  readonly basedOn: Revision | null
  /** The version of the form that wrote it. */
  readonly version: number
  /** Values of fields that the form no longer has. */
  readonly aside: DraftValues
  readonly leftOut: readonly LeftOutField[]
}

/** A draft that this release of the form cannot open; it stays until somebody drops it or it grows too old. */
export interface UnopenedDraft {
  readonly id: string
  readonly savedAt: Instant
  readonly version: number
  /** Written by a newer release of the form, or its migration failed. */
  readonly reason: 'newer' | 'migration'
  /** What is in it, without what is sensitive. */
  readonly values: DraftValues
}

/** Why a draft is not kept on this device. */
export type DraftTrouble =
  | StorageTrouble
  /** Nobody knows whose draft it would be. */
  | 'nobody'
  /** The record was erased, and its drafts with it. */
  | 'erased'
  /** The person signed out in another window. */
  | 'signed-out'

/** How a form reads its drafts. */
export interface DraftForm {
  /** Counts up with every change of the form that older drafts do not fit. @default 1 */
  readonly version?: number
  /** Brings the values of an older version to this one; what it throws keeps the draft as it is. */
  readonly migrate?: (values: DraftValues, fromVersion: number) => DraftValues
  /** The fields there are: which are sensitive, and which no longer exist. Without them nothing is taken as gone. */
  readonly fields?: readonly DraftField[]
}

/** What was found for a form. */
export interface DraftReading {
  /** The copy that was saved last. */
  readonly draft: Draft | null
  /** Copies of other windows, last saved first. */
  readonly others: readonly Draft[]
  readonly unopened: readonly UnopenedDraft[]
  readonly trouble: StorageTrouble | null
}

/** What is to be kept. */
export interface DraftInput extends Pick<DraftForm, 'version' | 'fields'> {
  readonly values: DraftValues
  /** Tells the copies of several windows apart. */
  readonly page: string
  readonly basedOn?: Revision | null
  readonly aside?: DraftValues
  /** Further records that it tells about: erased with any of them. */
  readonly about?: readonly RecordRef[]
  /** The copy it continues, which goes when this one is kept. */
  readonly continues?: string | null
  /** The page is going away: what can be written at once is, and the encrypted part follows. */
  readonly urgent?: boolean
}

/** What became of a write. */
export interface DraftReceipt {
  readonly id: string
  readonly savedAt: Instant
  /** On this device, or only for as long as this page is open. */
  readonly keptOn: 'device' | 'page'
  readonly leftOut: readonly LeftOutField[]
  readonly trouble: StorageTrouble | null
}

/** A draft in a list. */
export interface DraftEntry extends Pick<Draft, 'id' | 'savedAt' | 'version'> {
  readonly key: DraftKey
}

/** What other windows, and other parts of this one, tell about drafts. No value travels this way. */
export type DraftNews =
  | { readonly type: 'opened' | 'present' | 'left'; readonly of: string; readonly page: string }
  | { readonly type: 'saved' | 'taken'; readonly of: string; readonly page: string; readonly at: Instant }
  | { readonly type: 'removed'; readonly of: string; readonly page: string }
  | { readonly type: 'erased'; readonly record: string; readonly page: string }
  | { readonly type: 'cleared'; readonly owner: string; readonly page: string }
