/** The figures a reason comes with. */
export type ReasonParams = Readonly<Record<string, string | number>>

/** Why a field was refused, by reason code; `other` stands for a code without words. */
export interface ReasonLabels {
  readonly required: (params: ReasonParams) => string
  readonly 'too-long': (params: ReasonParams) => string
  readonly 'too-short': (params: ReasonParams) => string
  readonly pattern: (params: ReasonParams) => string
  readonly 'phone-digits': (params: ReasonParams) => string
  readonly email: (params: ReasonParams) => string
  readonly date: (params: ReasonParams) => string
  readonly 'unknown-option': (params: ReasonParams) => string
  readonly 'read-only': (params: ReasonParams) => string
  readonly other: (params: ReasonParams) => string
}

/** The English words of refused fields. */
export const reasonLabels: ReasonLabels = {
  required: () => 'This is needed to save',
  'too-long': ({ max }) => `At most ${max} characters`,
  'too-short': ({ min }) => `At least ${min} characters`,
  pattern: () => 'This is not written the expected way',
  'phone-digits': ({ expected, actual }) => `Needs ${expected} digits; has ${actual}`,
  email: () => 'An address looks like name@company.com',
  date: () => 'A day looks like 2026-11-20',
  'unknown-option': () => 'Choose one of the list',
  'read-only': () => 'This cannot be changed here',
  other: () => 'This was not accepted; please check it',
}
