import { createRequiredContext } from '../../required-context/index.js'
import type { OverlayState } from '../overlay/index.js'

interface PopoverValue extends OverlayState {
  /** Whether a title names the box. */
  readonly titled: boolean
  setTitled(titled: boolean): void
}

const [PopoverProvider, usePopover] = createRequiredContext<PopoverValue>({
  root: 'Popover.Root',
  gives: 'whether the popover is open',
  code: 'CL004',
})

export { PopoverProvider, usePopover }
