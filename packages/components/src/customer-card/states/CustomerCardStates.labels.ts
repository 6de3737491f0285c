import { inSentence } from '../../writing-values/index.js'

/** What the customer card says when there is less to show than there should be. */
export interface CustomerCardStateLabels {
  readonly noInteractions: string
  readonly noInteractionsHelp: string
  readonly noneInFilter: string
  readonly loading: string
  readonly failed: string
  readonly forbidden: string
  readonly forbiddenHelp: string
  readonly notFound: string
  readonly notFoundHelp: string
  readonly gone: string
  readonly missingPort: string
  readonly missingPortHelp: string
  readonly interactionsFailed: string
  readonly interactionsForbidden: string
  readonly interactionsMissing: string
  readonly interactionsMissingHelp: string
  /** From the moment of the shown content and its age in minutes. */
  readonly offline: (moment: string, minutes: number) => string
  /** From the moment of the shown content and its age in minutes. */
  readonly stale: (moment: string, minutes: number) => string
  readonly rejected: (shown: number, rejected: number) => string
  readonly expected: (path: string, expected: string) => string
  readonly revealMissing: string
}

const aged = (minutes: number) =>
  minutes < 1 ? 'just now' : minutes < 120 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`

/** The English words of those states. */
export const customerCardStateLabels: CustomerCardStateLabels = {
  noInteractions: 'No interactions yet',
  noInteractionsHelp: 'Calls, e-mails and visits with this customer appear here.',
  noneInFilter: 'Nothing of this kind in this time',
  loading: 'Loading the customer',
  failed: 'The customer did not load',
  forbidden: 'You may not see this customer',
  forbiddenHelp: 'It needs the right “View customer”. Your manager can grant it.',
  notFound: 'There is no such customer',
  notFoundHelp: 'The link may be wrong, or the customer may have been removed.',
  gone: 'This customer was removed',
  missingPort: 'Customers cannot be shown here',
  missingPortHelp: 'The connected system offers no customer files. Everything else works.',
  interactionsFailed: 'The interactions did not load',
  interactionsForbidden: 'You may not see the interactions',
  interactionsMissing: 'Interactions cannot be shown here',
  interactionsMissingHelp: 'The connected system offers no interaction log. Everything else works.',
  offline: (moment, minutes) => `Offline, showing ${inSentence(moment)} (${aged(minutes)})`,
  stale: (moment, minutes) => `Could not refresh, showing ${inSentence(moment)} (${aged(minutes)})`,
  rejected: (shown, rejected) => `${shown} shown, ${rejected} left out because the data is invalid`,
  expected: (path, expected) => `${path} expected ${expected}`,
  revealMissing: 'The connected system does not show values in clear.',
}
