import { CrmError } from '@clientele/core'

/** Rejects as an adapter would, with a sentence for the developer as its cause: `adapter.customers?.get(…) ?? unsupported(…)`. */
export function unsupported(asker: string, need: string): Promise<never> {
  const cause = new Error(
    `[@clientele/hooks] ${asker} needs ${need}. The adapter has none. Add it to the adapter, or leave out the widget that asks for it. (CL002)`,
  )
  return Promise.reject(new CrmError({ code: 'unsupported', effect: 'none', cause }))
}
