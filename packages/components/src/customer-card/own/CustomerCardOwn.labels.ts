/** The words of what can be done in a customer card besides reading it. */
export interface CustomerCardOwnLabels {
  readonly more: string
  readonly partFailed: string
  readonly seeWhy: string
  /** Names the button for those who hear it, from the warning's name. */
  readonly seeWhyOf: (warning: string) => string
  readonly addTag: string
  readonly tags: string
  readonly tagsFailed: string
  readonly save: string
  readonly customFields: string
}

/** The English words of what can be done in a customer card besides reading it. */
export const customerCardOwnLabels: CustomerCardOwnLabels = {
  more: 'More',
  partFailed: 'This did not load. Press again.',
  seeWhy: 'See why',
  seeWhyOf: (warning) => `See why: ${warning}`,
  addTag: 'Tag',
  tags: 'Tags',
  tagsFailed: 'The tags were not saved; they are as they were.',
  save: 'Save',
  customFields: 'Further fields',
}
