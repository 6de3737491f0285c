import { type RefObject, useEffect, useRef } from 'react'
import type { CustomerListState } from './CustomerListState.js'

/** After a retry that succeeded, takes the keyboard from the button that is gone to the first row, or to the search. */
export function useRetryFocus(frame: RefObject<HTMLElement | null>, { status }: CustomerListState): void {
  const before = useRef(status)
  const held = useRef(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const root = element.getRootNode() as Document | ShadowRoot
    const inside = () => root.activeElement !== null && element.contains(root.activeElement)
    if (before.current === 'failed' && status === 'ready' && held.current && !inside()) {
      const next = element.querySelector<HTMLElement>('[role="row"][tabindex="0"], [data-slot="customer-list-input"]')
      next?.focus({ preventScroll: true })
    }
    if (status !== 'loading') before.current = status
    if (status === 'ready') held.current = false
  }, [frame, status])
  useEffect(() => {
    const element = frame.current
    const remember = (event: FocusEvent) => {
      held.current = event.target instanceof Element && event.target.closest('[role="alert"]') !== null
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [frame])
}
