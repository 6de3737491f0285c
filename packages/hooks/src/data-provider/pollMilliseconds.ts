import type { CrmAdapter } from '@clientele/core'

/** How often what is in view is read again; `false` where the backend pushes or never changes. */
export function pollMilliseconds({ capabilities: { freshness } }: CrmAdapter): number | false {
  return freshness !== 'push' && freshness.pollSeconds > 0 && freshness.pollSeconds * 1000
}
