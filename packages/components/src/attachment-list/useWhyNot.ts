import type { CrmError, Reason } from '@clientele/core'
import { useCallback } from 'react'
import { useClientele, useLabels } from '../clientele/index.js'
import { errorLabels, reasonLabels, reasonText } from '../locales/index.js'
import type { AttachmentListLabels } from './AttachmentList.labels.js'

/** Says why a file is not stored. */
export type WhyNot = (failed: { readonly reason?: Reason | undefined; readonly error?: CrmError | undefined }) => string

/** Puts into words why a file is not stored: what is wrong with it, or what went wrong on its way. */
export function useWhyNot(words: AttachmentListLabels): WhyNot {
  const { locale } = useClientele()
  const reasons = useLabels('reasons', reasonLabels)
  const errors = useLabels('errors', errorLabels)
  return useCallback(
    ({ reason, error }) => {
      const refused = reason ?? error?.fieldErrors?.[0]?.reason
      if (refused) {
        const own = Object.hasOwn(words.refusals, refused.code) ? words.refusals[refused.code] : undefined
        return own?.(refused.params ?? {}) ?? reasonText(refused, reasons, locale)
      }
      if (!error) return words.notSent
      if (error.effect === 'unknown' && error.code !== 'offline') return words.notSentUnknown
      return Object.hasOwn(errors, error.code) ? errors[error.code].title : words.notSent
    },
    [words, reasons, errors, locale],
  )
}
