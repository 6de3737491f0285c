import { type Reason, textIn } from '@clientele/core'
import type { ReasonLabels } from './Reasons.labels.js'

/** Puts a reason into words: the catalogue's for its code, else the backend's own text, else `other`. */
export function reasonText(reason: Reason, labels: ReasonLabels, locale: string): string {
  const params = reason.params ?? {}
  const code = reason.code as keyof ReasonLabels
  const words = Object.hasOwn(labels, code) ? labels[code] : undefined
  return words?.(params) ?? textIn(reason.text, locale) ?? labels.other(params)
}
