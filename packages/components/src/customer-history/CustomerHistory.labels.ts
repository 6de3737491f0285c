/** Every word of a customer's history. */
export interface CustomerHistoryLabels {
  readonly tabs: string
  readonly interactions: string
  readonly tickets: string
  readonly visits: string
  readonly contracts: string
  readonly files: string
  /** Heads an interaction, from the word for its kind. */
  readonly kindPrefix: (kind: string) => string
  readonly interactionKinds: Readonly<Record<string, string>>
  /** Says what an interaction turned into; its number follows. */
  readonly ledTo: Readonly<Record<string, string>>
  readonly noInteractions: string
  readonly kind: string
  readonly allKinds: string
  readonly period: string
  readonly allPeriods: string
  readonly lastMonths: (months: number) => string
  readonly log: string
  readonly partFailed: string
  readonly loadMore: string
  readonly shown: (shown: number, total: string) => string
}

/** The English words of a customer's history. */
export const customerHistoryLabels: CustomerHistoryLabels = {
  tabs: 'What happened',
  interactions: 'Interactions',
  tickets: 'Tickets',
  visits: 'Visits',
  contracts: 'Contracts',
  files: 'Files',
  kindPrefix: (kind) => `${kind}: `,
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
  kind: 'Kind',
  allKinds: 'All',
  period: 'Period',
  allPeriods: 'All',
  lastMonths: (months) => (months === 1 ? 'Last month' : `Last ${months} months`),
  log: 'Log one',
  partFailed: 'This did not load. Press again.',
  loadMore: 'Show more',
  shown: (shown, total) => `${shown} of ${total}`,
}
