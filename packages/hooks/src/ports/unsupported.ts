import { CrmError } from '@clientele/core'

/** Rejects as an adapter would, and tells the developer what is missing: `adapter.customers?.get(…) ?? unsupported(…)`. */
export function unsupported(asker: string, need: string): Promise<never> {
  const detail = `[@clientele/hooks] ${asker} needs ${need}. The adapter has none. Add it, or leave out what asks for it. (CL002)`
  return Promise.reject(new CrmError({ code: 'unsupported', effect: 'none', detail }))
}
