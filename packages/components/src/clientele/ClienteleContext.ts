import type { Instant, RecordRef } from '@clientele/core'
import type { MouseEvent, RefObject } from 'react'
import type { CatalogueOverrides } from '../locales/index.js'
import { createRequiredContext } from '../required-context/index.js'

/** Something the host may show as its own toast. */
export interface Notice {
  readonly tone: 'success' | 'warning' | 'danger'
  readonly text: string
}

/** What the root gives to everything inside it. */
export interface ClienteleValue {
  /** A BCP 47 tag. */
  readonly locale: string
  /** An IANA zone name. */
  readonly zone: string
  readonly catalogue: CatalogueOverrides | undefined
  /** Heads every generated id. */
  readonly idPrefix: string
  /** Where overlays open: inside the root, so that they keep its theme and work in a shadow root. */
  readonly container: RefObject<HTMLElement | null>
  now(): Instant
  /** The host's address of a record; `undefined` where the host gives none. */
  href(ref: RecordRef): string | undefined
  /** True where the host opens records itself. */
  readonly navigable: boolean
  /** Opens a record in the host's router, unless the person asked for a new tab or window. */
  navigate(ref: RecordRef, event?: MouseEvent): void
  /** Hands a notice to the host and reads it aloud. */
  notify(notice: Notice): void
  /** Tells the host's error log. */
  reportError(error: unknown): void
  /** Says that something named by `id` holds typed, unsaved work, or no longer does. */
  reportDirty(id: string, dirty: boolean): void
  /** Reads a sentence aloud. */
  announce(text: string): void
}

const [ClienteleProvider, useClienteleValue] = createRequiredContext<ClienteleValue>({
  root: 'Clientele',
  gives: 'the language, the time zone and the ways to the host',
  code: 'CL001',
})

export { ClienteleProvider, useClienteleValue }

/** Reads what the root gives: language, zone, clock, overlay container and the ways to the host. */
export function useClientele(): ClienteleValue {
  return useClienteleValue('useClientele')
}
