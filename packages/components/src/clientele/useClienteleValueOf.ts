import type { Instant, RecordRef } from '@clientele/core'
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { CatalogueOverrides } from '../locales/index.js'
import type { ClienteleValue, Notice } from './ClienteleContext.js'

/** The ways from the widgets to the host. */
export interface HostSeams {
  /** The address of a record, for links that open in a new tab too; keep its identity stable. */
  readonly href?: ((ref: RecordRef) => string | undefined) | undefined
  /** Opens a record in the host's router after a plain click. */
  readonly onNavigate?: ((ref: RecordRef) => void) | undefined
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

interface ValueOptions {
  readonly locale: string
  readonly zone: string
  readonly clock: (() => Instant) | undefined
  readonly catalogue: CatalogueOverrides | undefined
  readonly idPrefix: string
  readonly seams: HostSeams
  readonly container: RefObject<HTMLElement | null>
  readonly liveRegion: RefObject<HTMLElement | null>
}

/** Makes the value of the context; it changes only with what is read while rendering. */
export function useClienteleValueOf(options: ValueOptions): ClienteleValue {
  const { locale, zone, clock, catalogue, idPrefix, seams, container, liveRegion } = options
  const { href } = seams
  const navigable = Boolean(seams.onNavigate)
  const latest = useRef(seams)
  useEffect(() => {
    latest.current = seams
  })
  const reportDirty = useDirtyReport(latest, container)

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
      navigable,
      announce,
      reportDirty,
      now: clock ?? (() => new Date().toISOString() as Instant),
      href: (ref) => href?.(ref),
      navigate(ref, event) {
        const { onNavigate } = latest.current
        if (!onNavigate || (event && !isPlainClick(event))) return
        event?.preventDefault()
        onNavigate(ref)
      },
      notify(notice) {
        latest.current.notify?.(notice)
        announce(notice.text)
      },
      reportError: (error) => latest.current.onError?.(error),
    }
  }, [locale, zone, clock, catalogue, idPrefix, href, navigable, container, liveRegion, reportDirty])
}

function useDirtyReport(latest: RefObject<HostSeams>, container: RefObject<HTMLElement | null>) {
  const dirty = useRef(new Set<string>())
  const leave = useRef<(() => void) | null>(null)
  useEffect(() => () => leave.current?.(), [])

  return useMemo(() => {
    function ask(event: BeforeUnloadEvent) {
      if (latest.current.confirmLeave !== false) event.preventDefault()
    }
    return (id: string, isDirty: boolean) => {
      const before = dirty.current.size > 0
      if (isDirty) dirty.current.add(id)
      else dirty.current.delete(id)
      const after = dirty.current.size > 0
      if (before === after) return
      const view = container.current?.ownerDocument.defaultView
      leave.current?.()
      leave.current = null
      if (after && view) {
        view.addEventListener('beforeunload', ask)
        leave.current = () => view.removeEventListener('beforeunload', ask)
      }
      latest.current.onDirtyChange?.(after)
    }
  }, [latest, container])
}

function isPlainClick(event: MouseEvent) {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey
  )
}
