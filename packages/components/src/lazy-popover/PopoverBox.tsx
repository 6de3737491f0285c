import { Popover } from '../primitives/popover/index.js'

import { Anchored, type AnchoredPopover } from './Anchored.js'

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
