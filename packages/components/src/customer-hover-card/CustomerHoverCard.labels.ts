/** The words of a customer’s hover card. */
export interface CustomerHoverCardLabels {
  /** Names the card while the customer is not known yet. */
  readonly label: string
  readonly owner: string
  readonly openTickets: string
  readonly overdue: (count: number) => string
  readonly lastContact: string
  /** Stands before an afterthought. */
  readonly comma: string
  /** Stands where nothing is known. */
  readonly unknown: string
  readonly open: string
  readonly loading: string
  readonly failed: string
  readonly forbidden: string
  readonly notFound: string
  readonly gone: string
}

/** The English words of a customer’s hover card. */
export const customerHoverCardLabels: CustomerHoverCardLabels = {
  label: 'Customer',
  owner: 'Account owner',
  openTickets: 'Open tickets',
  overdue: (count) => `${count} overdue`,
  lastContact: 'Last contact',
  comma: ', ',
  unknown: '—',
  open: 'Open customer',
  loading: 'Loading the customer',
  failed: 'The customer did not load',
  forbidden: 'You may not see this customer',
  notFound: 'There is no such customer',
  gone: 'This customer was removed',
}
