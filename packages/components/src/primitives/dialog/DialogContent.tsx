import { Content, Portal } from '@radix-ui/react-dialog'
import { type DialogHTMLAttributes, useSyncExternalStore } from 'react'
import { useClientele } from '../../clientele/index.js'
import { NativeDialog } from './NativeDialog.js'

/** What the box of a dialog takes: the attributes of a `<dialog>`. */
export type DialogContentProps = DialogHTMLAttributes<HTMLDialogElement>

/**
 * Shows the box of a dialog above the whole page, from the root's overlay container. Renders a `<dialog>`.
 * @selector `[data-state="open"]` open
 */
export function DialogContent(props: DialogContentProps) {
  const { container } = useClientele()
  const place = useSyncExternalStore(
    subscribeToNothing,
    () => container.current,
    () => null,
  )
  if (!place) return null
  return (
    <Portal container={place}>
      <Content
        asChild
        onOpenAutoFocus={preventDefault}
        onCloseAutoFocus={preventDefault}
        onInteractOutside={preventDefault}
        onEscapeKeyDown={(event) => {
          if (event.isComposing) event.preventDefault()
        }}
      >
        <NativeDialog {...props} />
      </Content>
    </Portal>
  )
}

function subscribeToNothing() {
  return () => {}
}

// First and last focus are the native dialog's: Radix looks for them in the document, past any shadow root.
function preventDefault(event: Event) {
  event.preventDefault()
}
