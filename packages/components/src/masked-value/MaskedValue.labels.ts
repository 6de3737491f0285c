/** The words of a masked value before anybody asks for it. */
export interface MaskedValueLabels {
  readonly reveal: string
  /** Names the button; `what` says whose value of which kind. */
  readonly revealWhat: (what: string) => string
  readonly loadFailed: string
}

/** The English words of a masked value. */
export const maskedValueLabels: MaskedValueLabels = {
  reveal: 'Show',
  revealWhat: (what) => `Show ${what}`,
  loadFailed: 'The next step did not load. Nothing was shown; try again.',
}
