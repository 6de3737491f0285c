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

function lockScroll({ style }: HTMLElement) {
  const before = { overflow: style.overflow, gutter: style.scrollbarGutter }
  style.overflow = 'hidden'
  style.scrollbarGutter = 'stable'
  return () => {
    style.overflow = before.overflow
    style.scrollbarGutter = before.gutter
  }
}
