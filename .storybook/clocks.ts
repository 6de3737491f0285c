import type { Instant } from '@clientele/core'
import { sampleNow } from '@clientele/core/testing'

const clocks: Readonly<Record<string, () => () => Instant>> = {
  'next-morning': () => () => '2026-11-21T00:30:00.000Z' as Instant,
  'year-end': () => () => '2026-12-31T15:59:30.000Z' as Instant,
  running: () => {
    const ahead = Date.parse(sampleNow) - Date.now()
    return () => new Date(Date.now() + ahead).toISOString() as Instant
  },
  system: () => () => new Date().toISOString() as Instant,
}

/** A clock of the toolbar by its name, made anew for each showing of a story; without one, the moment of the samples. */
export function clockOf(name: unknown): () => Instant {
  return (clocks[String(name)] ?? (() => () => sampleNow))()
}
