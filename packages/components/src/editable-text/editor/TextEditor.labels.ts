/** Every word of the editor of a text. */
export interface TextEditorLabels {
  readonly save: string
  readonly saving: string
  readonly cancel: string
  readonly keys: string
  readonly length: (length: number, max: number) => string
  readonly kept: string
  readonly resume: string
  readonly discard: string
  readonly failed: string
  readonly failedUnknown: string
  /** Told through the host when the editor has gone before the answer came. */
  readonly failedAway: (field: string) => string
  readonly offline: string
  readonly forbidden: string
  readonly signedOut: string
  readonly gone: string
  /** From the seconds the backend asks for, if it named any. */
  readonly rateLimited: (seconds: number | undefined) => string
  readonly retry: string
  readonly reference: (reference: string) => string
  readonly saved: (field: string) => string
}

/** The English words of the editor of a text. */
export const textEditorLabels: TextEditorLabels = {
  save: 'Save',
  saving: 'Saving',
  cancel: 'Cancel',
  keys: 'Ctrl+Enter saves, Esc puts it aside',
  length: (length, max) => `${length} of ${max}`,
  kept: 'Not saved; your text is kept.',
  resume: 'Continue',
  discard: 'Discard',
  failed: 'Not saved. The server did not take it; your text is still here.',
  failedUnknown: 'It is not known whether this was saved. Look at the value before you try again.',
  failedAway: (field) => `${field} may not have been saved. Open the record and look.`,
  offline: 'Not saved: you are offline. Your text is still here.',
  forbidden: 'Not saved: you may not change this field. Your text is still here.',
  signedOut: 'Not saved: you are signed out. Sign in again in another tab, then try again; your text is still here.',
  gone: 'Not saved: this record is no longer there. Your text is still here; copy what you need.',
  rateLimited: (seconds) =>
    `Not saved: too many requests. Try again ${seconds ? `in ${seconds} s` : 'in a moment'}; your text is still here.`,
  retry: 'Try again',
  reference: (reference) => `ref ${reference}`,
  saved: (field) => `${field} saved`,
}
