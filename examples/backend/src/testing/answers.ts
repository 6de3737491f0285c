/** The parts of an answer that tests look at. */
export interface Answer {
  readonly id: string
  readonly name: string
  readonly number: string
  readonly code: string
  readonly revision: string
  readonly reference: string
  readonly nextCursor: string
  readonly items: readonly Answer[]
  readonly total: { readonly count: number }
  readonly current: Answer
  readonly contacts: readonly {
    readonly id: string
    readonly phone: { readonly masked: string; readonly handle: string }
  }[]
  readonly fieldErrors: readonly {
    readonly path: readonly (string | number)[]
    readonly reason: { readonly code: string }
  }[]
  readonly lastContact: { readonly at: string; readonly kind: string } | null
  readonly counts: { readonly interactions: number; readonly files: number }
}

/** The body of an answer. */
export async function bodyOf(response: Response | Promise<Response>): Promise<Answer> {
  return (await (await response).json()) as Answer
}

/** A key that no write has had. */
export function newKey(): { readonly 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() }
}
