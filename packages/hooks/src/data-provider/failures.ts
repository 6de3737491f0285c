import { type CrmErrorCode, isCrmError } from '@clientele/core'

const passing: readonly string[] = ['unavailable', 'timeout', 'rate-limited', 'offline'] satisfies CrmErrorCode[]

/** True for a failure that may be over by the next attempt. */
export function mayPass(error: unknown): boolean {
  return isCrmError(error) && passing.includes(error.code)
}

/** How long the backend asked to be left alone. */
export function waitSeconds(error: unknown): number | undefined {
  return isCrmError(error) ? error.retryAfterSeconds : undefined
}

/** Somebody who waits longer than this is told so, by a widget that counts down. */
const patienceSeconds = 5

/** True for a failure that another attempt within the next seconds can help. */
export function mayPassSoon(error: unknown): boolean {
  const wait = waitSeconds(error)
  if (wait !== undefined) return mayPass(error) && wait <= patienceSeconds
  return isCrmError(error) && (error.code === 'unavailable' || error.code === 'timeout')
}
