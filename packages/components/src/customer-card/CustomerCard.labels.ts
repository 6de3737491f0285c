import type { ReasonParams } from '../locales/index.js'
import type { Writing } from '../writing-values/index.js'

/** Every word of the customer card. */
export interface CustomerCardLabels {
  /** From the first day and the age of the relationship. */
  readonly since: (day: string, age: string) => string
  /** Labels the first day where it has a row of its own. */
  readonly sinceLabel: string
  /** Stands between names in a row. */
  readonly separator: string
  readonly tags: string
  readonly warnings: (count: number) => string
  readonly warningNames: Readonly<Record<string, string>>
  readonly warning: string
  /** Says why a warning was raised, by the code of its reason; other reasons are said as refused fields are. */
  readonly warningReasons: Readonly<Record<string, (params: ReasonParams, writing: Writing) => string>>
  readonly owner: string
  readonly creditLimit: string
  readonly source: string
  readonly address: string
  readonly preferences: string
  readonly buyingHabits: string
  readonly openTickets: string
  readonly overdue: (count: number) => string
  readonly lastContact: string
  readonly contacts: string
  readonly mainContact: string
  readonly noContacts: string
  /** Names a contact's phone number for those who hear it. */
  readonly phoneOf: (name: string) => string
  /** Names a contact's e-mail address for those who hear it. */
  readonly emailOf: (name: string) => string
  readonly tabs: string
  readonly interactions: string
  readonly tickets: string
  readonly visits: string
  readonly contracts: string
  readonly files: string
  readonly interactionKinds: Readonly<Record<string, string>>
  /** Says what an interaction turned into; its number follows. */
  readonly ledTo: Readonly<Record<string, string>>
  readonly noInteractions: string
  readonly noInteractionsHelp: string
  readonly loadMore: string
  readonly shown: (shown: number, total: string) => string
  /** From the moment and, if known, the person. */
  readonly updated: (moment: string, by?: string) => string
  readonly revision: (version: number) => string
  readonly loading: string
  /** Who is shown while nothing of the customer is known yet. */
  readonly customer: string
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
  readonly details: string
  readonly expected: (path: string, expected: string) => string
  readonly readOnly: string
  readonly revealMissing: string
  readonly revealForbidden: string
}

const inSentence = (moment: string) => moment.replace(/^[TY]/, (letter) => letter.toLowerCase())
const aged = (minutes: number) =>
  minutes < 1 ? 'just now' : minutes < 120 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`

/** The English words of the customer card. */
export const customerCardLabels: CustomerCardLabels = {
  since: (day, age) => `customer since ${day}, ${age}`,
  sinceLabel: 'Customer since',
  separator: ', ',
  tags: 'Tags',
  warnings: (count) => `${count} warnings`,
  warningNames: {
    receivable: 'Outstanding receivable',
    'sales-progress': 'Sales progress',
    'sales-expense': 'Selling expense',
    'customer-churn': 'Customer churn',
    'major-event': 'Major change',
  },
  warning: 'Warning',
  warningReasons: {
    'receivable-over-limit': ({ owed, over, share, currency }, writing) =>
      `${writing.money(owed, currency)} owed, ${writing.money(over, currency)} (${writing.share(share)}) above the credit limit`,
    'purchases-behind': ({ share, shareBefore }, writing) =>
      `Purchases at ${writing.share(share)} of plan; ${writing.share(shareBefore)} this time last year`,
  },
  owner: 'Account owner',
  creditLimit: 'Credit limit',
  source: 'Source',
  address: 'Address',
  preferences: 'Preferences',
  buyingHabits: 'Buying habits',
  openTickets: 'Open tickets',
  overdue: (count) => `${count} overdue`,
  lastContact: 'Last contact',
  contacts: 'Contacts',
  mainContact: 'Main',
  noContacts: 'No contact yet',
  phoneOf: (name) => `phone of ${name}`,
  emailOf: (name) => `e-mail of ${name}`,
  tabs: 'What happened',
  interactions: 'Interactions',
  tickets: 'Tickets',
  visits: 'Visits',
  contracts: 'Contracts',
  files: 'Files',
  interactionKinds: {
    call: 'Call',
    email: 'E-mail',
    visit: 'Visit',
    chat: 'Chat',
    complaint: 'Complaint',
    document: 'Document',
    note: 'Note',
  },
  ledTo: {
    tickets: 'Became ticket',
    visits: 'Became visit',
    surveys: 'Became survey',
    sheets: 'Became form',
    customers: 'Became customer',
  },
  noInteractions: 'No interactions yet',
  noInteractionsHelp: 'Calls, e-mails and visits with this customer appear here.',
  loadMore: 'Show more',
  shown: (shown, total) => `${shown} of ${total}`,
  updated: (moment, by) => `Updated ${inSentence(moment)}${by ? ` by ${by}` : ''}`,
  revision: (version) => `Revision ${version}`,
  loading: 'Loading the customer',
  customer: 'Customer',
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
  details: 'Details',
  expected: (path, expected) => `${path} expected ${expected}`,
  readOnly: 'You may not change this field.',
  revealMissing: 'The connected system does not show values in clear.',
  revealForbidden: 'You may not see contact data in clear.',
}
