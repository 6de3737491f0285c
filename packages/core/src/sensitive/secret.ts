import type { Secret } from '../contract/scalars.js'

/** Marks what a person typed as a secret on its way out. */
export function secret(text: string): Secret {
  return text as Secret
}
