/** The words of the form of a customer. */
export interface CustomerFormLabels {
  readonly create: string
  readonly edit: string
  /** Which revision the form was opened with. */
  readonly basedOn: (version: number) => string
  /** How many fields differ from the record. */
  readonly changes: (count: number) => string
  readonly submitCreate: string
  readonly submitEdit: string
  readonly created: (name: string) => string
  readonly saved: (name: string) => string
  /** Told after a save whose check for duplicates failed. */
  readonly unchecked: string
  readonly loading: string
  readonly createRefused: string
  readonly editRefused: string
  readonly createMissing: string
  readonly editMissing: string
  /** Heads the customers that resemble the one being written. */
  readonly likely: (count: number) => string
  readonly likelyHelp: string
  /** Why a customer resembles, by code; another code is said as reasons are. */
  readonly likenesses: Readonly<Record<string, string>>
  readonly open: (name: string) => string
  /** Stands between names and between reasons. */
  readonly separator: string
  readonly saveAnyway: string
  readonly createAnyway: string
  readonly back: string
  /** One contact among several, for the name of a field in a conflict. */
  readonly ofContact: (contact: string, field: string) => string
  readonly contact: (name: string) => string
  readonly gone: string
  readonly nothing: string
  readonly close: string
  readonly unsaved: string
  readonly keepEditing: string
  readonly leave: string
}

/** The English words of the form of a customer. */
export const customerFormLabels: CustomerFormLabels = {
  create: 'New customer',
  edit: 'Edit customer',
  basedOn: (version) => `from revision ${version}`,
  changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
  submitCreate: 'Create customer',
  submitEdit: 'Save',
  created: (name) => `${name} created`,
  saved: (name) => `${name} saved`,
  unchecked: 'Saved without a check for similar customers: the check failed.',
  loading: 'Loading the customer',
  createRefused: 'You may not create customers. Ask your manager.',
  editRefused: 'You may not change this customer. Ask its owner or your manager.',
  createMissing: 'Customers cannot be created in the connected system.',
  editMissing: 'Customers cannot be changed in the connected system.',
  likely: (count) =>
    count === 1 ? 'A similar customer is already there' : `${count} similar customers are already there`,
  likelyHelp: 'Nothing is saved yet. Open one to look, or save all the same.',
  likenesses: {
    'same-name': 'same name',
    'similar-name': 'similar name',
    'same-phone': 'same phone',
    'same-email': 'same e-mail',
  },
  open: (name) => `Open ${name}`,
  separator: ', ',
  saveAnyway: 'Save anyway',
  createAnyway: 'Create anyway',
  back: 'Back to the form',
  ofContact: (contact, field) => `${contact}: ${field}`,
  contact: (name) => `Contact ${name}`,
  gone: 'removed',
  nothing: '—',
  close: 'Close',
  unsaved: 'Your changes are not saved. Throw them away?',
  keepEditing: 'Keep editing',
  leave: 'Discard',
}
