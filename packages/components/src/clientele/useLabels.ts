import { useMemo } from 'react'
import { type CatalogueSections, type LabelOverrides, overrideLabels } from '../locales/index.js'
import { useClienteleValue } from './ClienteleContext.js'

/** The words of one section: the catalogue's over the English ones, and a widget's own `labels` over both. */
export function useLabels<Section extends keyof CatalogueSections>(
  section: Section,
  english: CatalogueSections[Section],
  own?: LabelOverrides<CatalogueSections[Section]>,
): CatalogueSections[Section] {
  const given = useClienteleValue('useLabels').catalogue?.[section] as
    | LabelOverrides<CatalogueSections[Section]>
    | undefined
  return useMemo(() => overrideLabels(overrideLabels(english, given), own), [english, given, own])
}
