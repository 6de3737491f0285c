import { inSentence } from '../writing-values/index.js'

/** Every word of a conflict. */
export interface ConflictViewLabels {
  /** From the person and the moment of the other save, if known, the revision it made, and how many fields both changed. */
  readonly conflict: (
    by: string | undefined,
    at: string | undefined,
    version: number | undefined,
    count: number,
  ) => string
  readonly conflictHelp: string
  readonly field: string
  readonly original: string
  readonly yours: string
  readonly theirs: (by: string | undefined) => string
  readonly notYours: string
  readonly notTheirs: string
  readonly merged: string
  /** How many fields still wait for a choice. */
  readonly choose: (left: number) => string
  readonly saveChoice: string
  readonly keepEditing: string
  readonly discardMine: string
  readonly discardQuestion: string
  readonly discard: string
  readonly back: string
}

/** The English words of a conflict. */
export const conflictViewLabels: ConflictViewLabels = {
  conflict: (by, at, version, count) =>
    `${by ?? 'Somebody else'} saved ${version ? `revision ${version}` : 'a change'} first${at ? moment(at) : ''}. ${differing(count)}`,
  conflictHelp: 'Nothing of yours is lost; nothing is saved yet.',
  field: 'Field',
  original: 'was',
  yours: 'Yours',
  theirs: (by) => (by ? `Saved by ${by}` : 'Saved first'),
  notYours: 'you did not change it',
  notTheirs: 'not changed by them',
  merged: 'only one side changed, merged',
  choose: (left) => (left === 1 ? 'Choose one of the two.' : `${left} choices left.`),
  saveChoice: 'Save my choice',
  keepEditing: 'Keep editing',
  discardMine: 'Discard mine',
  discardQuestion: 'Throw your changes away? They cannot be brought back.',
  discard: 'Discard',
  back: 'Back',
}

function moment(at: string): string {
  return /^\d/.test(at) && !at.includes(' ') ? `, at ${at}` : ` (${inSentence(at)})`
}

function differing(count: number): string {
  if (count === 0) return 'Your changes touch other fields.'
  return count === 1 ? 'One of your changes differs.' : `${count} of your changes differ.`
}
