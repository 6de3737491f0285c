/** The words of seeing a sensitive value in clear: the question, the value, the end of it. */
export interface RevealLabels {
  readonly copy: string
  /** Names a button; `what` says whose value of which kind. */
  readonly copyWhat: (what: string) => string
  readonly call: string
  readonly callWhat: (what: string) => string
  readonly write: string
  readonly writeWhat: (what: string) => string
  readonly hidesIn: (seconds: number) => string
  readonly shown: (what: string) => string
  readonly hidden: (what: string) => string
  readonly copied: string
  readonly copyFailed: string
  readonly title: (what: string) => string
  readonly explanation: string
  readonly reason: string
  /** The reasons that are offered, by the code that goes into the log. */
  readonly reasons: Readonly<Record<string, string>>
  readonly other: string
  readonly otherReason: string
  readonly otherRequired: string
  readonly reasonRequired: string
  readonly submit: string
  readonly revealing: string
  readonly cancel: string
  readonly failed: string
  readonly forbidden: string
  readonly offline: string
  readonly signedOut: string
  /** From the seconds the backend asks for, if it named any. */
  readonly rateLimited: (seconds: number | undefined) => string
}

/** The English words of a reveal. */
export const revealLabels: RevealLabels = {
  copy: 'Copy',
  copyWhat: (what) => `Copy ${what}`,
  call: 'Call',
  callWhat: (what) => `Call ${what}`,
  write: 'Write',
  writeWhat: (what) => `Write to ${what}`,
  hidesIn: (seconds) => `hides in ${seconds} s`,
  shown: (what) => `Showing ${what}`,
  hidden: (what) => `Hidden again: ${what}`,
  copied: 'Copied',
  copyFailed: 'This page may not copy by itself. The value is selected: press Ctrl+C or ⌘C.',
  title: (what) => `Show ${what}`,
  explanation: 'Shown for 60 s and written to the access log.',
  reason: 'Reason',
  reasons: {
    'visit-appointment': 'Arranging a visit',
    'ticket-work': 'Working on a ticket',
    'identity-check': 'Checking who is calling',
  },
  other: 'Other',
  otherReason: 'What for',
  otherRequired: 'Say in a few words what for',
  reasonRequired: 'Choose a reason',
  submit: 'Show for 60 s',
  revealing: 'Asking the server',
  cancel: 'Cancel',
  failed: 'The value could not be fetched. Nothing was shown.',
  forbidden: 'You may not see this value. Your manager can grant the right “Show contact data”.',
  offline: 'You are offline. Nothing was shown.',
  signedOut: 'You are signed out. Nothing was shown; sign in again, then try again.',
  rateLimited: (seconds) =>
    `Too many requests. Nothing was shown; try again ${seconds ? `in ${seconds} s` : 'in a moment'}.`,
}
