import { useMemo } from 'react'
import { useClientele, useLabels } from '../clientele/index.js'
import { createWriting, type Writing } from './createWriting.js'
import { writingLabels } from './Writing.labels.js'

/** Writes values in the language, zone and time of the provider; a view asks once and hands it to its rows. */
export function useWriting(): Writing {
  const { locale, zone, now } = useClientele()
  const labels = useLabels('writing', writingLabels)
  return useMemo(() => createWriting({ locale, zone, now, labels }), [locale, zone, now, labels])
}
