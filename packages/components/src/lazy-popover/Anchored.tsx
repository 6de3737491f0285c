import { type RefObject, useLayoutEffect } from 'react'

/** What a popover that is drawn apart from its button takes: spread it on a `PopoverBox`. */
export interface AnchoredPopover {
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

interface AnchoredProps extends Pick<AnchoredPopover, 'anchor'> {
  /** Takes what the overlay belongs to. */
  readonly take: (element: HTMLElement | null) => void
}

/** Hands a button that was there before it to an overlay. Renders nothing. */
export function Anchored({ anchor, take }: AnchoredProps) {
  useLayoutEffect(() => {
    take(anchor.current)
    return () => take(null)
  }, [anchor, take])
  return null
}
