/** The words of the form that logs an interaction. */
export interface LogInteractionLabels {
  readonly title: string
  readonly kind: string
  readonly detail: string
  readonly result: string
  readonly missing: string
  readonly failed: string
  readonly save: string
  readonly cancel: string
}

/** The English words of the form that logs an interaction. */
export const logInteractionLabels: LogInteractionLabels = {
  title: 'Log an interaction',
  kind: 'Kind',
  detail: 'What happened',
  result: 'Result',
  missing: 'Say in a line what happened',
  failed: 'It was not logged; what you typed is still here',
  save: 'Log',
  cancel: 'Cancel',
}
