import { Root } from '@radix-ui/react-dialog'
import { type ReactNode, useState } from 'react'
import { DialogProvider } from './DialogContext.js'

/** What the root of a dialog takes. */
export interface DialogRootProps {
  readonly open?: boolean | undefined
  readonly defaultOpen?: boolean | undefined
  readonly onOpenChange?: ((open: boolean) => void) | undefined
  readonly children?: ReactNode
}

/** Holds whether a dialog is open. Renders nothing of its own. */
export function DialogRoot({ open, defaultOpen = false, onOpenChange, children }: DialogRootProps) {
  const [own, setOwn] = useState(defaultOpen)
  function change(next: boolean) {
    setOwn(next)
    onOpenChange?.(next)
  }
  // The native dialog is modal by itself; Radix's own modality traps no focus in a shadow root.
  return (
    <Root open={open ?? own} onOpenChange={change} modal={false}>
      <DialogProvider value={{ close: () => change(false) }}>{children}</DialogProvider>
    </Root>
  )
}
