import { inSentence } from '../writing-values/index.js'

/** The columns of a customer list, in reading order. */
export type CustomerListColumn =
  | 'grade'
  | 'name'
  | 'number'
  | 'contact'
  | 'phone'
  | 'industry'
  | 'region'
  | 'owner'
  | 'openTickets'
  | 'lastContact'
  | 'since'

/** What a search for customers may cover. */
export type CustomerListSearchField = 'number' | 'name' | 'contact' | 'phone' | 'email' | 'pinyin'

/** Every word of a customer list; a written figure comes beside its number. */
export interface CustomerListLabels {
  readonly label: string
  readonly columns: Readonly<Record<CustomerListColumn, string>>
  readonly search: string
  /** Stands in the empty search field; from what a search covers, where that is known. */
  readonly searchHint: (fields: string) => string
  readonly searchFields: Readonly<Record<CustomerListSearchField, string>>
  /** Any of the words, as one phrase. */
  readonly anyOf: (words: readonly string[]) => string
  /** All of the words, as one phrase. */
  readonly allOf: (words: readonly string[]) => string
  readonly clearSearch: string
  readonly sortBy: string
  readonly ascending: string
  readonly descending: string
  readonly count: (count: number, written: string) => string
  readonly estimate: (written: string) => string
  readonly countOfAll: (count: string, all: string) => string
  readonly loaded: (shown: string, total: string) => string
  /** From what was searched, how often it was found, and what besides the name was searched, where that is known. */
  readonly found: (search: string, count: number, written: string, fields: string) => string
  readonly late: (count: string) => string
  readonly open: (count: string) => string
  readonly unknown: string
  readonly move: string
  readonly select: string
  readonly spaceKey: string
  /** Begins to tick rows, where there is no room for their boxes until then. */
  readonly choose: string
  readonly openRecord: string
  /** Stands in place of the count while other rows are on their way. */
  readonly loading: string
  readonly loadMore: string
  readonly loadingMore: string
  readonly moreFailed: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly noMatchTitle: (search: string) => string
  /** From what besides the name was searched, where that is known. */
  readonly noMatchText: (fields: string) => string
  readonly noneLeftTitle: string
  readonly noneLeftText: string
  readonly clearFilters: string
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
  readonly selectRow: (name: string) => string
  readonly selectAll: (count: number) => string
  readonly selected: (count: number, written: string) => string
  /** Says that some of the selected are not among the rows below. */
  readonly selectedElsewhere: (count: number, written: string) => string
  readonly selectionActions: string
  readonly clearSelection: string
  readonly filterButton: string
  readonly tagsFilter: string
  readonly withinMonths: (months: number) => string
  readonly people: (count: number) => string
  readonly several: (count: number) => string
  /** Stands between the first and the last of several grades in a row. */
  readonly span: (first: string, last: string) => string
  readonly removeFilter: (name: string) => string
  readonly filterCount: (count: number) => string
  readonly viewsButton: string
  /** Says that the browser does not keep the views. */
  readonly notKept: string
  readonly copy: string
  readonly export: string
  readonly copied: (count: number) => string
  readonly copyFailed: string
  readonly exportFile: (day: string) => string
  readonly columnsButton: string
  /** Said while a part of the list that is loaded on request has not come. */
  readonly partFailed: string
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
    region: 'Region',
    owner: 'Owner',
    openTickets: 'Open tickets',
    lastContact: 'Last contact',
    since: 'Since',
  },
  search: 'Search customers',
  searchHint: (fields) => (fields ? fields[0]?.toUpperCase() + fields.slice(1) : 'Search customers'),
  searchFields: {
    number: 'number',
    name: 'name',
    contact: 'contact',
    phone: 'phone',
    email: 'e-mail',
    pinyin: 'pinyin',
  },
  anyOf: (words) => listOf(words, 'or'),
  allOf: (words) => listOf(words, 'and'),
  clearSearch: 'Clear the search',
  sortBy: 'Sort by',
  ascending: 'Ascending, turn around',
  descending: 'Descending, turn around',
  count: (count, written) => `${written} ${count === 1 ? 'customer' : 'customers'}`,
  estimate: (written) => `about ${written} customers`,
  countOfAll: (count, all) => `${count} of ${all} customers`,
  loaded: (shown, total) => `${shown} loaded of ${total}`,
  found: (search, count, written, fields) =>
    `“${search}” matches ${written} ${count === 1 ? 'customer' : 'customers'}${fields && `; ${fields} searched too`}`,
  late: (count) => `${count} late`,
  open: (count) => `${count} open`,
  unknown: '—',
  move: 'move',
  select: 'select',
  spaceKey: 'Space',
  choose: 'Select',
  openRecord: 'open',
  loading: 'Loading…',
  loadMore: 'Load more',
  loadingMore: 'Loading more…',
  moreFailed: 'The rest did not load.',
  emptyTitle: 'No customers yet',
  emptyText: 'Customers appear here as soon as the connected system has some.',
  noMatchTitle: (search) => `No customer matches “${search}”`,
  noMatchText: (fields) => (fields ? `Searched too: ${fields}.` : 'Check the spelling, or search for less of it.'),
  noneLeftTitle: 'No customer passes the filters',
  noneLeftText: 'Take one of them away, or all.',
  clearFilters: 'Clear the filters',
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
  selectRow: (name) => `Select ${name}`,
  selectAll: (count) => `Select the ${count} loaded`,
  selected: (_count, written) => `${written} selected`,
  selectedElsewhere: (_count, written) => `${written} of them not in this list`,
  selectionActions: 'With the selected',
  clearSelection: 'Clear',
  filterButton: 'Filter',
  tagsFilter: 'Tags',
  withinMonths: (months) => `within ${months === 1 ? 'a month' : `${months} months`}`,
  people: (count) => `${count} people`,
  several: (count) => `${count} chosen`,
  span: (first, last) => `${first}–${last}`,
  removeFilter: (name) => `Remove the filter ${name}`,
  filterCount: (count) => (count === 0 ? 'Filters' : `${count} ${count === 1 ? 'filter' : 'filters'}`),
  viewsButton: 'Views',
  notKept: 'This browser does not keep views; they last until you leave.',
  copy: 'Copy',
  export: 'Export',
  copied: (count) => `${count} ${count === 1 ? 'customer' : 'customers'} copied`,
  copyFailed: 'Nothing was copied. Your browser does not allow it here.',
  exportFile: (day) => `customers-${day}.csv`,
  columnsButton: 'Columns',
  partFailed: 'This did not load. Press again.',
}

function listOf(words: readonly string[], joint: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}
