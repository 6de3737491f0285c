import type { CrmErrorCode } from '@clientele/core'

/** What a failure says: what happened, then what is safe and what to do. */
export interface ErrorText {
  readonly title: string
  readonly text: string
}

/** The words of failures: one text for each code, and what stands beside the retry button. */
export interface ErrorLabels extends Readonly<Record<CrmErrorCode, ErrorText>> {
  readonly retry: string
  /** Says when it is tried again. */
  readonly retryIn: (seconds: number) => string
  /** Names the failure for a call to support. */
  readonly reference: (reference: string) => string
  /** Stands instead of the text of a write that may have arrived. */
  readonly effectUnknown: string
}

/** The English words of failures. */
export const errorLabels: ErrorLabels = {
  unauthenticated: { title: 'You are signed out', text: 'Sign in again, then try again. Nothing was changed.' },
  forbidden: {
    title: 'You may not see or do this',
    text: 'Ask the owner of the record or your manager for the right.',
  },
  'not-found': { title: 'This record does not exist', text: 'Check its number, or search for it in the list.' },
  gone: { title: 'This record was deleted', text: 'Only somebody with access to the archive can bring it back.' },
  invalid: { title: 'Some entries were not accepted', text: 'Nothing was saved. Correct the marked fields.' },
  conflict: { title: 'Somebody else saved first', text: 'Your changes are still here. Compare, then save again.' },
  'rate-limited': { title: 'Too many requests just now', text: 'Nothing is lost. Wait a moment, then try again.' },
  offline: { title: 'No connection', text: 'What you typed is still here. It works again once you are online.' },
  timeout: { title: 'The server did not answer in time', text: 'What you typed is still here. Try again.' },
  unavailable: { title: 'The server cannot be reached', text: 'What you typed is still here. Try again in a moment.' },
  malformed: { title: 'The server sent data we cannot read', text: 'Nothing was changed. Tell support if it stays.' },
  unsupported: { title: 'This is not available here', text: 'The connected system does not offer it. The rest works.' },
  unknown: { title: 'Something went wrong', text: 'What you typed is still here. Try again.' },
  retry: 'Try again',
  retryIn: (seconds) => `retries in ${seconds} s`,
  reference: (reference) => `ref ${reference}`,
  effectUnknown: 'It may have been saved all the same. Look at the record before you send it again.',
}
