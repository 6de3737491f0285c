import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Dialog.module.css'

/** Shows the buttons of the dialog, the primary one last. Renders a `<div>`. */
export function DialogFooter({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div data-slot="dialog-footer" {...rest} className={joinClasses(styles.footer, className)} />
}
