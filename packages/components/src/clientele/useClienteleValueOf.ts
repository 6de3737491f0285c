import type { Instant, RecordRef } from '@clientele/core'
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { CatalogueOverrides } from '../locales/index.js'
import type { ClienteleValue, Notice } from './ClienteleContext.js'
import { createUnsavedWork } from './createUnsavedWork.js'

/** The ways from the widgets to the host. */
export interface HostSeams {
  /** The address of a record, for links that open in a new tab too; keep its identity stable. */
  readonly href?: ((ref: RecordRef) => string | undefined) | undefined
  /** Opens a record in the host's router after a plain click. */
  readonly onNavigate?: ((ref: RecordRef, event?: MouseEvent) => void) | undefined
  /** Shows a notice as the host's own toast; it is read aloud in any case. */
  readonly notify?: ((notice: Notice) => void) | undefined
  /** Receives every failure that a widget shows, for the host's error log. */
  readonly onError?: ((error: unknown) => void) | undefined
  /** Called when the first unsaved work appears and when the last is gone. */
  readonly onDirtyChange?: ((dirty: boolean) => void) | undefined
  /**
   * Whether the browser asks before the page is left with unsaved work.
   * @default true
   */
  readonly confirmLeave?: boolean | undefined
}

interface ValueSettings extends HostSeams {
  readonly locale: string
  readonly zone: string
  readonly clock?: (() => Instant) | undefined
  readonly catalogue?: CatalogueOverrides | undefined
  readonly idPrefix?: string | undefined
}

type Place = RefObject<HTMLElement | null>

/** Makes the value of the context; it changes only with what is read while rendering. */
export function useClienteleValueOf(settings: ValueSettings, container: Place, liveRegion: Place): ClienteleValue {
  const { locale, zone, clock = systemClock, catalogue, idPrefix = 'cl', href = noAddress } = settings
  const navigable = !!settings.onNavigate
  const latest = useRef<HostSeams>(settings)
  useEffect(() => {
    latest.current = settings
  })
  const unsaved = useMemo(() => createUnsavedWork(latest, container), [container])
  useEffect(() => unsaved.forget, [unsaved])

  return useMemo(() => {
    function announce(text: string) {
      const region = liveRegion.current
      // The same sentence twice is read twice only if the text differs.
      if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text
    }
    return {
      locale,
      zone,
      catalogue,
      idPrefix,
      container,
      href,
      navigable,
      now: clock,
      announce,
      reportDirty: unsaved.report,
      navigate(ref, event) {
        const { onNavigate } = latest.current
        if (!onNavigate || (event && !isPlainClick(event))) return
        event?.preventDefault()
        onNavigate(ref, event)
      },
      notify(notice) {
        latest.current.notify?.(notice)
        announce(notice.text)
      },
      reportError: (error) => latest.current.onError?.(error),
    }
  }, [locale, zone, clock, catalogue, idPrefix, href, navigable, container, liveRegion, unsaved])
}

function systemClock() {
  return new Date().toISOString() as Instant
}

function noAddress() {
  return undefined
}

function isPlainClick({ button, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) {
  return !(button || defaultPrevented || metaKey || ctrlKey || shiftKey || altKey)
}
