import { useMemo } from 'react'
import { type Catalogue, type LabelOverrides, overrideLabels } from '../locales/index.js'
import { useClienteleValue } from './ClienteleContext.js'

/** The words of one section: the catalogue's over the English ones, and a widget's own `labels` over both. */
export function useLabels<Section extends keyof Catalogue>(
  section: Section,
  english: Catalogue[Section],
  own?: LabelOverrides<Catalogue[Section]>,
): Catalogue[Section] {
  const given = useClienteleValue('useLabels').catalogue?.[section] as LabelOverrides<Catalogue[Section]> | undefined
  return useMemo(() => overrideLabels(overrideLabels(english, given), own), [english, given, own])
}
