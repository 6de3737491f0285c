import { type ReactNode, useState } from 'react'
import { type OpenSettings, useOverlayState } from '../overlay/index.js'
import { PopoverProvider } from './PopoverContext.js'

/** What the root of a popover takes. */
export interface PopoverRootProps extends OpenSettings {
  /** The trigger and the content. */
  readonly children?: ReactNode
}

/** Holds whether a popover is open. Renders nothing of its own. */
export function PopoverRoot({ children, ...settings }: PopoverRootProps) {
  const overlay = useOverlayState(settings)
  const [titled, setTitled] = useState(false)
  return <PopoverProvider value={{ ...overlay, titled, setTitled }}>{children}</PopoverProvider>
}
