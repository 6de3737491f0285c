import { type RefObject, useLayoutEffect } from 'react'
import { Popover } from '../primitives/popover/index.js'

/** What a popover that is drawn apart from its button takes: spread it on a `PopoverBox`. */
export interface AnchoredPopover {
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

interface PopoverBoxProps extends AnchoredPopover, Omit<Popover.ContentProps, 'onClose'> {}

/** Shows an open popover beside a button that was there before it. Renders a `<div role="dialog">`. */
export function PopoverBox({ anchor, onClose, ...rest }: PopoverBoxProps) {
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Trigger>{({ ref }) => <Anchored anchor={anchor} take={ref} />}</Popover.Trigger>
      <Popover.Content {...rest} />
    </Popover.Root>
  )
}

function Anchored({
  anchor,
  take,
}: {
  anchor: RefObject<HTMLElement | null>
  take: (element: HTMLElement | null) => void
}) {
  useLayoutEffect(() => {
    take(anchor.current)
    return () => take(null)
  }, [anchor, take])
  return null
}
