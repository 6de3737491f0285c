import { Button, type ButtonProps } from '../button/index.js'
import { usePopover } from './PopoverContext.js'

/** What a button that closes a popover takes: the attributes of a `Button`. */
export type PopoverCloseProps = ButtonProps

/** Closes the popover. Renders a `Button`. */
export function PopoverClose({ onClick, ...rest }: PopoverCloseProps) {
  const { setOpen } = usePopover('<Popover.Close>')
  return (
    <Button
      data-slot="popover-close"
      {...rest}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) setOpen(false)
      }}
    />
  )
}
