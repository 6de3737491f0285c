import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useClientele } from '../clientele/index.js'
import { useLazyPart } from '../lazy-part/index.js'
import { Button, type ButtonProps } from '../primitives/button/index.js'
import type { AnchoredPopover } from './Anchored.js'

interface LazyPopoverProps<TPart extends object> extends ButtonProps {
  /** Loads what the popover shows, when it is first opened; give it a stable function. */
  readonly load: () => Promise<TPart>
  /** Draws the popover: a `PopoverBox` with `popover` spread on it. */
  readonly renderPopover: (part: TPart, popover: AnchoredPopover) => ReactNode
  /** Says that the code did not load. */
  readonly failedText: string
  /**
   * What opens.
   * @default 'dialog'
   */
  readonly popup?: 'dialog' | 'menu'
  /** Called when it opens, before anything is loaded. */
  readonly onOpen?: (() => void) | undefined
}

/** Shows a button that opens a popover whose code is loaded by then. Renders a `<button>`. */
export function LazyPopover<TPart extends object>(props: LazyPopoverProps<TPart>) {
  const { load, renderPopover, failedText, popup = 'dialog', onOpen, children, ...rest } = props
  const { announce } = useClientele()
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const { part, failed, retry } = useLazyPart(load, open)

  useEffect(() => {
    if (failed) announce(failedText)
  }, [failed, failedText, announce])

  function press() {
    if (!open) onOpen?.()
    if (failed) retry()
    setOpen(failed ? true : !open)
  }

  return (
    <>
      <Button
        {...rest}
        ref={anchor}
        aria-haspopup={popup}
        aria-expanded={open && part !== undefined}
        busy={open && !part && !failed}
        title={failed ? failedText : rest.title}
        onClick={press}
      >
        {children}
      </Button>
      {open && part && renderPopover(part, { anchor, onClose: () => setOpen(false) })}
    </>
  )
}
