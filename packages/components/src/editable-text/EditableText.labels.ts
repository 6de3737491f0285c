/** The words of a text that can be edited in place. */
export interface EditableTextLabels {
  readonly edit: (field: string) => string
  readonly loadFailed: string
}

/** The English words of a text that can be edited in place. */
export const editableTextLabels: EditableTextLabels = {
  edit: (field) => `Edit ${field}`,
  loadFailed: 'The editor did not load. Try again.',
}
