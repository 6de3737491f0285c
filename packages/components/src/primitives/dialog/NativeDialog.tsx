import {
  type DialogHTMLAttributes,
  forwardRef,
  type MouseEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import { islandClass, joinClasses } from '../../theme/index.js'
import styles from './Dialog.module.css'
import { useDialog } from './DialogContext.js'

/** Opens as a modal dialog for as long as it is mounted; Esc, a click beside it and the system's way back close it. */
export const NativeDialog = forwardRef<HTMLDialogElement, DialogHTMLAttributes<HTMLDialogElement>>(
  function NativeDialog({ className, ...rest }, ref) {
    const { close } = useDialog('<Dialog.Content>')
    const element = useRef<HTMLDialogElement>(null)
    useImperativeHandle<HTMLDialogElement | null, HTMLDialogElement | null>(ref, () => element.current, [])
    useLayoutEffect(() => {
      const dialog = element.current
      if (!dialog) return
      const unlock = lockScroll(dialog.ownerDocument.documentElement)
      dialog.showModal()
      focusChosen(dialog)
      return () => {
        unlock()
        // While it is still in the page, so that the browser gives the focus back.
        dialog.close()
      }
    }, [])
    return (
      <dialog
        data-slot="dialog"
        {...rest}
        ref={element}
        className={joinClasses(islandClass, styles.dialog, className)}
        onMouseDown={(event) => {
          rest.onMouseDown?.(event)
          if (isBeside(event)) close()
        }}
        onCancel={(event) => {
          event.preventDefault()
          close()
        }}
      />
    )
  },
)

function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) {
  if (target !== currentTarget) return false
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}

/** The browser focuses the first control; of a group of choices that is the chosen one. */
function focusChosen(dialog: HTMLDialogElement) {
  const { activeElement } = dialog.getRootNode() as Document | ShadowRoot
  if (!activeElement?.matches('[type=radio]:not(:checked)')) return
  dialog.querySelector<HTMLElement>(`[name="${activeElement.getAttribute('name')}"]:checked`)?.focus()
}

function lockScroll(root: HTMLElement) {
  const { style } = root
  const { overflow, scrollbarGutter } = style
  const hasScrollbar = (root.ownerDocument.defaultView?.innerWidth ?? 0) > root.clientWidth
  style.overflow = 'hidden'
  if (hasScrollbar) style.scrollbarGutter = 'stable'
  return () => {
    style.overflow = overflow
    style.scrollbarGutter = scrollbarGutter
    if (!root.getAttribute('style')) root.removeAttribute('style')
  }
}
