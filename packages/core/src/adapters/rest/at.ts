import { CrmError } from '../../contract/CrmError.js'

/** The path of one record below the path of its kind. */
export function at(path: string, id: string): string {
  // A path of dots would lead to another address, and no escape prevents that.
  if (/^\.{0,2}$/.test(id)) throw new CrmError({ code: 'not-found', effect: 'none' })
  return `${path}/${encodeURIComponent(id)}`
}
