import type { CrmAdapter } from '@clientele/core'
import { mayPass, waitSeconds } from './failures.js'

// A timer of more than 24 days ends at once.
const day = 86_400

interface Polled {
  readonly state: { readonly data: unknown; readonly error: unknown }
}

/** When what is in view is read again: never where the backend pushes or the failure lasts, later where it asked for peace. */
export function polling({ capabilities: { freshness } }: CrmAdapter): (query: Polled) => number | false {
  const seconds = freshness === 'push' ? 0 : freshness.pollSeconds
  return ({ state: { data, error } }) => {
    if (!seconds || (error && !mayPass(error))) return false
    return 1000 * Math.min(day, Math.max(seconds * pagesOf(data), waitSeconds(error) ?? 0))
  }
}

/** A list asks again for each of its pages: it does so the less often, the longer it is. */
function pagesOf(data: unknown): number {
  return typeof data === 'object' && data && 'pages' in data && Array.isArray(data.pages) ? data.pages.length : 1
}
