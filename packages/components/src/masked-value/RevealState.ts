/** How far the showing of one value has come; what `useReveal` answers. */
export interface RevealState {
  readonly status: 'masked' | 'revealing' | 'revealed' | 'failed'
  readonly value?: string | undefined
  readonly secondsLeft?: number | undefined
  readonly error?: unknown
  readonly reveal: (reason: string) => unknown
  readonly hide: () => void
}
