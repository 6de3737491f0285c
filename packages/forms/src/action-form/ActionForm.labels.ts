/** The words of a form for one action. */
export interface ActionFormLabels {
  readonly cancel: string
  /** Says why the action cannot be taken. */
  readonly refused: (reason: string) => string
}

/** The English words of a form for one action. */
export const actionFormLabels: ActionFormLabels = { cancel: 'Cancel', refused: (reason) => `Not now: ${reason}` }
