/** Runs a call until it ends or the signal aborts, even if the call ignores the signal. */
export function abortable<TResult>(signal: AbortSignal | undefined, run: () => Promise<TResult>): Promise<TResult> {
  if (!signal) return run()
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) return onAbort()
    signal.addEventListener('abort', onAbort)
    run()
      .finally(() => signal.removeEventListener('abort', onAbort))
      .then(resolve, reject)
  })
}
