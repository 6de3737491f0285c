import type { Catalogue, CatalogueOverrides } from './Catalogue.js'
import { overrideLabels } from './overrideLabels.js'

/** Lays some words over a catalogue: `overrideCatalogue(zhCN, { primitives: { close: '关上' } })`. */
export function overrideCatalogue(catalogue: Catalogue, overrides: CatalogueOverrides): Catalogue {
  const sections = Object.entries(overrides) as [keyof Catalogue, object | undefined][]
  const merged: Record<string, unknown> = { ...catalogue }
  for (const [section, labels] of sections) merged[section] = overrideLabels<object>(catalogue[section], labels)
  return merged as unknown as Catalogue
}
