import type { ReasonParams } from '../locales/index.js'
import type { Writing } from '../writing-values/index.js'
import { inSentence } from '../writing-values/index.js'

/** Every word of the customer card. */
export interface CustomerCardLabels {
  /** From the first day and the age of the relationship. */
  readonly since: (day: string, age: string) => string
  /** Labels the first day where it has a row of its own. */
  readonly sinceLabel: string
  /** Stands between names in a row. */
  readonly separator: string
  /** Stands before an afterthought. */
  readonly comma: string
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
  /** Labels the main contact where it has a row of its own. */
  readonly contact: string
  /** Labels that contact's phone. */
  readonly phone: string
  readonly mainContact: string
  readonly noContacts: string
  /** Names a customer's address for those who hear it. */
  readonly addressOf: (name: string) => string
  /** Names a contact's phone number for those who hear it. */
  readonly phoneOf: (name: string) => string
  /** Names a contact's e-mail address for those who hear it. */
  readonly emailOf: (name: string) => string
  /** From the moment and, if known, the person. */
  readonly updated: (moment: string, by?: string) => string
  readonly revision: (version: number) => string
  readonly revealForbidden: string
}

/** The English words of the customer card. */
export const customerCardLabels: CustomerCardLabels = {
  since: (day, age) => `customer since ${day}, ${age}`,
  sinceLabel: 'Customer since',
  separator: ', ',
  comma: ', ',
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
  contact: 'Contact',
  phone: 'Phone',
  mainContact: 'Main',
  noContacts: 'No contact yet',
  addressOf: (name) => `address of ${name}`,
  phoneOf: (name) => `phone of ${name}`,
  emailOf: (name) => `e-mail of ${name}`,
  updated: (moment, by) => `Updated ${inSentence(moment)}${by ? ` by ${by}` : ''}`,
  revision: (version) => `Revision ${version}`,
  revealForbidden: 'You may not see contact data in clear.',
}
