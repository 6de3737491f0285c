import { inSentence } from '../writing-values/index.js'

/** The columns of a customer list, in reading order. */
export type CustomerListColumn =
  | 'grade'
  | 'name'
  | 'number'
  | 'contact'
  | 'phone'
  | 'industry'
  | 'owner'
  | 'openTickets'
  | 'lastContact'
  | 'since'

/** Every word of a customer list; a written figure comes beside its number. */
export interface CustomerListLabels {
  readonly label: string
  readonly columns: Readonly<Record<CustomerListColumn, string>>
  readonly search: string
  readonly searchHint: string
  readonly clearSearch: string
  readonly sortBy: string
  readonly ascending: string
  readonly descending: string
  readonly count: (count: number, written: string) => string
  readonly estimate: (written: string) => string
  readonly countOfAll: (count: string, all: string) => string
  readonly loaded: (shown: string, total: string) => string
  readonly found: (search: string, count: number, written: string) => string
  readonly late: (count: string) => string
  readonly open: (count: string) => string
  readonly unknown: string
  readonly move: string
  readonly select: string
  readonly spaceKey: string
  readonly openRecord: string
  /** Stands in place of the count while other rows are on their way. */
  readonly loading: string
  readonly loadMore: string
  readonly loadingMore: string
  readonly moreFailed: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly noMatchTitle: (search: string) => string
  readonly noMatchText: string
  readonly failedTitle: string
  readonly forbiddenTitle: string
  readonly forbiddenText: string
  readonly unsupportedTitle: string
  readonly unsupportedText: string
  readonly offline: string
  readonly stale: string
  /** Goes on after the word for offline or not refreshed. */
  readonly shownSince: (moment: string) => string
  readonly leftOut: (shown: string, leftOut: number) => string
  readonly details: string
  readonly rejected: (path: string, expected: string) => string
}

/** The English words of a customer list. */
export const customerListLabels: CustomerListLabels = {
  label: 'Customers',
  columns: {
    grade: 'Grade',
    name: 'Name',
    number: 'Number',
    contact: 'Contact',
    phone: 'Phone',
    industry: 'Industry',
    owner: 'Owner',
    openTickets: 'Open tickets',
    lastContact: 'Last contact',
    since: 'Since',
  },
  search: 'Search customers',
  searchHint: 'Number, name or contact',
  clearSearch: 'Clear the search',
  sortBy: 'Sort by',
  ascending: 'Ascending, turn around',
  descending: 'Descending, turn around',
  count: (count, written) => `${written} ${count === 1 ? 'customer' : 'customers'}`,
  estimate: (written) => `about ${written} customers`,
  countOfAll: (count, all) => `${count} of ${all} customers`,
  loaded: (shown, total) => `${shown} loaded of ${total}`,
  found: (search, count, written) =>
    `“${search}” matches ${written} ${count === 1 ? 'customer' : 'customers'}; numbers and contacts were searched too`,
  late: (count) => `${count} late`,
  open: (count) => `${count} open`,
  unknown: '—',
  move: 'move',
  select: 'select',
  spaceKey: 'Space',
  openRecord: 'open',
  loading: 'Loading…',
  loadMore: 'Load more',
  loadingMore: 'Loading more…',
  moreFailed: 'The rest did not load.',
  emptyTitle: 'No customers yet',
  emptyText: 'Customers appear here as soon as the connected system has some.',
  noMatchTitle: (search) => `No customer matches “${search}”`,
  noMatchText: 'Numbers and contacts were searched too.',
  failedTitle: 'The customers did not load',
  forbiddenTitle: 'You may not see the customers',
  forbiddenText: 'It needs the right “View customers”. Your manager can grant it.',
  unsupportedTitle: 'Customers cannot be listed here',
  unsupportedText: 'The connected system offers no customer list.',
  offline: 'Offline',
  stale: 'Not refreshed',
  shownSince: (moment) => `, showing ${inSentence(moment)}`,
  leftOut: (shown, leftOut) =>
    `${shown} shown, ${leftOut} left out because ${leftOut === 1 ? 'its' : 'their'} data is invalid`,
  details: 'Details',
  rejected: (path, expected) => `${path} expected ${expected}`,
}
