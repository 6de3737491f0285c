/** The words of a form. */
export interface FieldFormLabels {
  readonly submit: string
  readonly cancel: string
  /** Heads what is wrong, from how many answers are missing and how many are wrong otherwise. */
  readonly problems: (missing: number, wrong: number) => string
  /** Names a column of a row, from 1. */
  readonly inRow: (rows: string, row: number, column: string) => string
  /** Stands after the first problems. */
  readonly more: (count: number) => string
  /** How much of the form is filled. */
  readonly progress: (filled: number, all: number) => string
  /** How much must still be filled: behind the words of the submit button where there is no room for the progress. */
  readonly remaining: (count: number) => string
  /** Stands alone where the words for a failure did not load. */
  readonly notTaken: string
  /** Names a field and what is wrong with it: read aloud, and where the form has no such field. */
  readonly elsewhere: (field: string, reason: string) => string
  /** Says that the backend gives a number. */
  readonly numbered: string
  /** Read aloud when everything has been taken. */
  readonly submitted: string
  /** Stands in place of a control that could not be loaded. */
  readonly loadFailed: string
  readonly retry: string
}

/** The English words of a form. */
export const fieldFormLabels: FieldFormLabels = {
  submit: 'Save',
  cancel: 'Cancel',
  problems: (missing, wrong) =>
    wrong === 0 ? `Cannot be sent yet: ${missing} missing` : `Cannot be sent yet: ${missing + wrong} to correct`,
  inRow: (rows, row, column) => `${rows}, row ${row}: ${column}`,
  more: (count) => `and ${count} more`,
  progress: (filled, all) => `${filled} of ${all} filled`,
  remaining: (count) => `, ${count} to go`,
  notTaken: 'It was not taken. What you typed is still here.',
  elsewhere: (field, reason) => `${field}: ${reason}`,
  numbered: 'given by the system',
  submitted: 'Saved',
  loadFailed: 'This part did not load.',
  retry: 'Try again',
}
