/** The words about the draft of a form. */
export interface DraftStatusLabels {
  /** When it was last kept, and that it stays here. */
  readonly saved: (time: string) => string
  /** It is held by this page alone. */
  readonly savedOnPage: (time: string) => string
  readonly restored: (time: string) => string
  /** It is back, and the record is another one by now. */
  readonly restoredOverChange: (time: string) => string
  readonly discard: string
  readonly discarded: string
  readonly undo: string
  readonly openElsewhere: string
  readonly savedElsewhere: (time: string) => string
  readonly takenOver: (time: string) => string
  readonly finishedElsewhere: string
  readonly takeOver: string
  readonly reloadTheirs: string
  /** Fields that are not in the draft, and why. */
  readonly leftOut: {
    readonly sensitive: (fields: string) => string
    readonly 'too-large': (fields: string) => string
    readonly unstorable: (fields: string) => string
  }
  /** Values of fields that the form no longer has. */
  readonly aside: (fields: string) => string
  readonly unopened: {
    readonly newer: (time: string) => string
    readonly migration: (time: string) => string
  }
  readonly drop: string
  readonly trouble: {
    readonly full: string
    readonly forbidden: string
    readonly blocked: string
    readonly 'newer-library': string
    readonly failed: string
    readonly nobody: string
    readonly erased: string
    readonly 'signed-out': string
  }
  readonly join: (fields: readonly string[]) => string
}

const onPage = 'What you type stays only as long as this page is open.'

/** The English words about the draft of a form. */
export const draftStatusLabels: DraftStatusLabels = {
  saved: (time) => `Draft saved ${time}, on this device only`,
  savedOnPage: (time) => `Kept ${time}, until this page is closed`,
  restored: (time) => `Your draft from ${time} is back.`,
  restoredOverChange: (time) =>
    `Your draft from ${time} is back. The record has changed since; saving will compare both.`,
  discard: 'Discard draft',
  discarded: 'Draft discarded.',
  undo: 'Undo',
  openElsewhere: 'This form is open in another window too.',
  savedElsewhere: (time) =>
    `Also saved in another window: ${time}. Both are kept; the one saved last comes back first.`,
  takenOver: (time) => `Taken over by another window: ${time}.`,
  finishedElsewhere: 'This draft was sent or discarded in another window.',
  takeOver: 'Continue with mine',
  reloadTheirs: 'Load the other',
  leftOut: {
    sensitive: (fields) => `Not in the draft, because this page cannot encrypt it: ${fields}.`,
    'too-large': (fields) => `Not in the draft, because the files are too large: ${fields}.`,
    unstorable: (fields) => `Not in the draft, because it cannot be stored: ${fields}.`,
  },
  aside: (fields) => `The form no longer has these fields of your draft; their values are kept: ${fields}.`,
  unopened: {
    newer: (time) => `A draft from ${time} was written by a newer version and cannot be opened here. It is kept.`,
    migration: (time) => `A draft from ${time} of an older version cannot be opened. It is kept.`,
  },
  drop: 'Delete it',
  trouble: {
    full: `No storage is left on this device. ${onPage}`,
    forbidden: `This browser does not allow drafts to be stored. ${onPage}`,
    blocked: `An older window of this page holds the storage: close it. ${onPage}`,
    'newer-library': `A newer version of this page stores drafts here: reload. ${onPage}`,
    failed: `The draft could not be stored. ${onPage}`,
    nobody: `It is not known who is signed in, so nothing is stored. ${onPage}`,
    erased: 'The record was deleted, and its drafts with it. Nothing more is stored.',
    'signed-out': 'You signed out in another window; your drafts were deleted. Nothing more is stored.',
  },
  join: (fields) => fields.join(', '),
}
