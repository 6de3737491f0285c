import { type RefObject, useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { isComposing } from './focus.js'
import { type OverlayLayer, OverlayLayerContext } from './OverlayLayer.js'

/** Why an overlay should close: the key, a press elsewhere, the focus elsewhere, or its anchor left the page. */
export type DismissReason = 'escape' | 'press' | 'focus' | 'gone'

type Place = RefObject<HTMLElement | null>

/** Tells an overlay when it should close, innermost first; nothing listens before it is open or after it is gone. */
export function useDismissal(box: Place, anchor: Place, onDismiss: (reason: DismissReason) => void): OverlayLayer {
  const outer = useContext(OverlayLayerContext)
  const latest = useRef(onDismiss)
  useEffect(() => {
    latest.current = onDismiss
  })
  const layer = useMemo(() => createLayer(box, anchor), [box, anchor])
  // Before the focus goes in, which must not be elsewhere for the overlay around this one.
  useLayoutEffect(() => {
    outer?.inner.add(layer)
    return () => void outer?.inner.delete(layer)
  }, [outer, layer])
  useEffect(
    () => (box.current ? listen(box.current, layer, (reason) => latest.current(reason)) : undefined),
    [box, layer],
  )
  return layer
}

/** Asked of all open overlays, in every root and copy of the library: was one of them opened later than this one? */
const question = 'clientele-escape'

interface Question {
  readonly since: number
  readonly path: readonly EventTarget[]
}

function createLayer(box: Place, anchor: Place): OverlayLayer {
  const inner = new Set<OverlayLayer>()
  return {
    inner,
    holds: (path) =>
      path.some((node) => node === box.current || node === anchor.current) ||
      [...inner].some((layer) => layer.holds(path)),
  }
}

/** In the capture phase of the window: before a surrounding dialog and the host's own shortcuts. */
function listen(box: HTMLElement, layer: OverlayLayer, dismiss: (reason: DismissReason) => void) {
  const view = box.ownerDocument.defaultView
  if (!view) return undefined
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  const elsewhere = (event: Event) => {
    const path = event.composedPath()
    return !layer.holds(path) && !isCovered(box, path)
  }

  const since = view.performance.now()
  const isOurs = (path: readonly EventTarget[]) => layer.inner.size === 0 && !isCovered(box, path)

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || isComposing(event) || !isOurs(event.composedPath())) return
    const asking = new CustomEvent<Question>(question, {
      cancelable: true,
      detail: { since, path: event.composedPath() },
    })
    if (!view?.dispatchEvent(asking)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    dismiss('escape')
  }

  function onQuestion(event: Event) {
    const { detail } = event as CustomEvent<Question>
    if (detail.since < since && isOurs(detail.path)) event.preventDefault()
  }

  // A finger that only scrolls is cancelled and never comes up.
  function onPress(event: PointerEvent) {
    const deciding = event.pointerType === 'touch' ? 'pointerup' : 'pointerdown'
    if (event.type === deciding && elsewhere(event)) dismiss('press')
  }

  function onFocus(event: FocusEvent) {
    if (event.target !== view && elsewhere(event)) dismiss('focus')
  }

  // A press in a frame is not told to the page around it.
  function onBlur(event: FocusEvent) {
    if (event.target === view && box.ownerDocument.activeElement?.matches('iframe')) dismiss('press')
  }

  view.addEventListener('keydown', onKey, options)
  view.addEventListener(question, onQuestion, options)
  view.addEventListener('pointerdown', onPress, options)
  view.addEventListener('pointerup', onPress, options)
  view.addEventListener('focusin', onFocus, options)
  view.addEventListener('blur', onBlur, options)
  // Focus that moves inside a shadow root is not told outside of it.
  const root = box.getRootNode()
  if (root !== box.ownerDocument) root.addEventListener('focusin', (event) => onFocus(event as FocusEvent), options)
  return () => stop.abort()
}

/** Whether a modal dialog that the overlay does not belong to is above it: what happens there is not elsewhere. */
function isCovered(box: HTMLElement, path: readonly EventTarget[]) {
  return path.some((node) => isElement(node) && node.matches('dialog:modal') && !node.contains(box))
}

/** By its kind of node: each document has an `Element` of its own. */
function isElement(node: EventTarget): node is Element {
  return 'nodeType' in node && node.nodeType === 1
}
