import type { FormValues, Instant } from '@clientele/core'

/** What keeps what is typed until it is sent, such as `useFormDraft` does. */
export interface FormDraft {
  /** What was kept of an earlier time; the form takes it over when it arrives. */
  readonly restored?: FormValues | undefined
  /** When it was last kept. */
  readonly savedAt?: Instant | undefined
  /** The keys of fields that are not kept, for they are sensitive and cannot be encrypted here. */
  readonly leftOut: readonly string[]
  /** Since when the same form is open elsewhere. */
  readonly elsewhere?: { readonly at: Instant } | undefined
  /** Keeps what the controls hold. */
  save(values: FormValues): void
  /** Forgets what was kept. */
  discard(): void
}
