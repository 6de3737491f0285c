import {
  type HTMLAttributes,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { useClientele } from '../../clientele/index.js'
import { islandClass, joinClasses } from '../../theme/index.js'
import { hasFocus } from './focus.js'
import styles from './Overlay.module.css'
import { OverlayLayerContext } from './OverlayLayer.js'
import { type DismissReason, useDismissal } from './useDismissal.js'
import { type OverlayPlacement, usePlacement } from './usePlacement.js'

/** What an overlay takes, besides the attributes of a `<div>`. */
export interface OverlayProps extends HTMLAttributes<HTMLDivElement> {
  /** What it belongs to and opens beside. */
  readonly anchor: RefObject<HTMLElement | null>
  /** Where it opens if there is room. */
  readonly placement?: OverlayPlacement | undefined
  /** The distance to its anchor in px. */
  readonly gap?: number | undefined
  /** Called when it should close. */
  readonly onDismiss: (reason: DismissReason) => void
  /** Takes the focus into the box once it is open; without it the focus stays where it is. */
  readonly takeFocus?: ((box: HTMLElement) => void) | undefined
}

/**
 * Shows a box above the page beside its anchor, from the root's overlay container or from the modal dialog that the anchor
 * stands in. On a server nothing is drawn. Renders a `<div popover="manual">`.
 */
export function Overlay(props: OverlayProps) {
  const { container } = useClientele()
  const place = useSyncExternalStore(
    subscribeToNothing,
    () => props.anchor.current && placeFor(props.anchor.current, container.current),
    () => null,
  )
  return place && createPortal(<OverlayBox {...props} />, place)
}

function OverlayBox(props: OverlayProps) {
  const { anchor, placement = 'bottom-start', gap = 4, onDismiss, takeFocus, className, ...rest } = props
  const box = useRef<HTMLDivElement>(null)
  usePlacement({ box, anchor, placement, gap, onGone: () => onDismiss('gone') })
  const layer = useDismissal(box, anchor, onDismiss)
  useFocusInside(box, anchor, takeFocus)
  return (
    <OverlayLayerContext.Provider value={layer}>
      <div
        tabIndex={-1}
        {...rest}
        {...endingHere(rest)}
        ref={box}
        className={joinClasses(islandClass, styles.overlay, className)}
      />
    </OverlayLayerContext.Provider>
  )
}

/** The focus goes in when the box opens and back to its anchor while the box is still in the page. */
function useFocusInside(
  box: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  takeFocus: OverlayProps['takeFocus'],
) {
  const take = useRef(takeFocus)
  useLayoutEffect(() => {
    const [element, back] = [box.current, anchor.current]
    if (!element) return
    take.current?.(element)
    return () => {
      if (hasFocus(element)) back?.focus({ preventScroll: true })
    }
  }, [box, anchor])
}

/** Events of the box end there: neither what the anchor stands in nor the host's shortcuts take them for theirs. */
function endingHere({ onKeyDown, onKeyUp, onClick, onSubmit }: HTMLAttributes<HTMLDivElement>) {
  return {
    onKeyDown: ending(onKeyDown),
    onKeyUp: ending(onKeyUp),
    onClick: ending(onClick),
    onSubmit: ending(onSubmit),
  }
}

function ending<TEvent extends SyntheticEvent>(handle: ((event: TEvent) => void) | undefined) {
  return (event: TEvent) => {
    handle?.(event)
    event.stopPropagation()
  }
}

/** A dialog of ours that the anchor stands in: what is outside of a modal dialog cannot be used. */
function placeFor(anchor: HTMLElement, container: HTMLElement | null) {
  const dialog = anchor.closest<HTMLElement>('dialog:modal')
  return dialog && container?.contains(dialog) ? dialog : container
}

function subscribeToNothing() {
  return () => {}
}
