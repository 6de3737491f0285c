import { createContext } from 'react'

/** One open overlay, and the ones that were opened from inside it. */
export interface OverlayLayer {
  readonly inner: Set<OverlayLayer>
  /** Whether an event that took this path happened inside, in what it belongs to, or in an overlay opened from it. */
  holds(path: readonly EventTarget[]): boolean
}

/** The overlay around what is drawn; overlays open elsewhere in the document, so that the DOM cannot tell. */
export const OverlayLayerContext = createContext<OverlayLayer | null>(null)
