import { type RefCallback, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useClienteleId } from '../../clientele/index.js'

/** Whether an overlay is open: held by the parent, or by the overlay itself. */
export interface OpenSettings {
  /** Whether it is open, where the parent holds it. */
  readonly open?: boolean | undefined
  /**
   * Whether it is open at first, where it holds that itself.
   * @default false
   */
  readonly defaultOpen?: boolean | undefined
  /** Called when it opens and when it closes. */
  readonly onOpenChange?: ((open: boolean) => void) | undefined
}

/** What the parts of one overlay share. */
export interface OverlayState {
  /** Heads the ids of its parts. */
  readonly id: string
  readonly open: boolean
  setOpen(open: boolean): void
  /** What it belongs to and opens beside. */
  readonly anchor: RefObject<HTMLElement | null>
  /** The ref of that element. */
  readonly setAnchor: RefCallback<HTMLElement>
}

/** Holds what the parts of one overlay share. */
export function useOverlayState({ open, defaultOpen = false, onOpenChange }: OpenSettings): OverlayState {
  const id = useClienteleId()
  const anchor = useRef<HTMLElement | null>(null)
  const setAnchor = useCallback((element: HTMLElement | null) => {
    anchor.current = element
  }, [])
  const [own, setOwn] = useState(defaultOpen)
  const current = open ?? own
  const settings = useRef({ current, onOpenChange })
  useLayoutEffect(() => {
    settings.current = { current, onOpenChange }
  })
  return useMemo(
    () => ({
      id,
      anchor,
      setAnchor,
      open: current,
      setOpen(next) {
        if (next === settings.current.current) return
        setOwn(next)
        settings.current.onOpenChange?.(next)
      },
    }),
    [id, current, setAnchor],
  )
}
