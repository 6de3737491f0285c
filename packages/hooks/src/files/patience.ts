import type { CrmAdapter, CrmError } from '@clientele/core'

/** Seconds before the next attempts that nobody asked for. */
const waits = [1, 4]

/** How often a backend that is out of reach is asked whether it is back. */
const offlineSeconds = 10

/** How the next attempt comes about. */
export interface NextAttempt {
  readonly seconds: number
  /** Whether it is the network that is waited for. */
  readonly network: boolean
}

/** Whether an upload goes on by itself after a failure, and when. */
export function nextAttempt(
  error: CrmError,
  { attempts, token }: { readonly attempts: number; readonly token?: string },
  { capabilities: { idempotency } }: CrmAdapter,
): NextAttempt | undefined {
  const mayRepeat = error.effect === 'none' || token !== undefined || idempotency === 'enforced'
  if (!mayRepeat) return undefined
  if (error.code === 'offline' || globalThis.navigator?.onLine === false)
    return { seconds: offlineSeconds, network: true }
  if (error.code !== 'unavailable' && error.code !== 'timeout' && error.code !== 'rate-limited') return undefined
  const wait = waits[attempts - 1]
  const asked = error.retryAfterSeconds ?? 0
  if (wait === undefined || asked > 60) return undefined
  return { seconds: Math.max(wait, asked), network: false }
}

/** Resolves after the time, or earlier once the network is back; rejects when it is given up. */
export function whenConnected({
  seconds,
  network,
  signal,
}: NextAttempt & { readonly signal: AbortSignal }): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      if (network) removeEventListener('online', back)
      end()
    }
    const abort = () => settle(() => reject(signal.reason))
    const back = () => settle(resolve)
    const timer = setTimeout(back, seconds * 1_000)
    signal.addEventListener('abort', abort)
    if (network) addEventListener('online', back)
  })
}
