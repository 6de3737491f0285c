import type { RecordRef } from '../contract/calls.js'
import type { Revision } from '../contract/scalars.js'
import type { DraftState } from './DraftState.js'
import type { DraftForm, DraftValues } from './types.js'

/** What the draft of an open form is opened with. */
export interface DraftSessionOptions extends DraftForm {
  /** The revision of the record that the form shows. */
  readonly basedOn?: Revision | null
  /** Further records that the draft tells about: it goes when one of them is erased. */
  readonly about?: readonly RecordRef[]
  /** How long after the last key it is saved, in milliseconds. @default 400 */
  readonly delay?: number
}

/** The draft of one open form. Nothing in it throws, and typing waits for nothing. */
export interface DraftSession {
  getState(): DraftState
  subscribe(listener: () => void): () => void
  /** Takes what the form holds now; it is written when typing pauses. */
  save(values: DraftValues): void
  /** Writes at once what has not been written; for a page that is being left. */
  flush(): void
  /** Says which revision the form shows now; work that has begun keeps the one it began with. */
  rebase(revision: Revision | null): void
  /** The work is done: the draft goes, in every window. */
  finish(): void
  /** Throws the draft away; `undo` brings it back. `back` is what the form shows instead, which needs no draft. */
  discard(back?: DraftValues): void
  /** Brings back what was discarded. */
  undo(): void
  /** Keeps what is typed here, and drops what other windows kept. */
  takeOver(): void
  /** Shows what another window kept, in place of what is typed here. */
  reloadTheirs(): void
  /** Drops a copy that cannot be opened. */
  dropUnopened(id: string): void
  /** Writes what is left and lets go. */
  close(): void
}
