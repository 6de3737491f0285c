import type { LabelOverrides } from './Catalogue.js'

/** Lays some words over complete ones; a group of words is laid over the group. */
export function overrideLabels<TLabels extends object>(
  labels: TLabels,
  overrides: LabelOverrides<TLabels> | undefined,
): TLabels {
  if (!overrides) return labels
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(labels))
  for (const [key, value] of Object.entries(overrides)) {
    const group = merged[key]
    merged[key] = isGroup(group) && isGroup(value) ? { ...group, ...value } : (value ?? group)
  }
  return merged as TLabels
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
