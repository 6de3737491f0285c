import { unsupported } from './unsupported.js'

interface Need {
  readonly asker: string
  /** What of the adapter it takes. */
  readonly need: string
}

/** A query function over a method that may be missing. */
export function asking<TContext, TAnswer>(
  { asker, need }: Need,
  ask: (context: TContext) => Promise<TAnswer> | undefined,
): (context: TContext) => Promise<TAnswer> {
  return async (context) => {
    // Under StrictMode a component leaves and returns within one task. TanStack would abort a read whose signal is
    // already taken and start another one, so it is taken a moment later.
    await undefined
    return ask(context) ?? unsupported(asker, need)
  }
}
