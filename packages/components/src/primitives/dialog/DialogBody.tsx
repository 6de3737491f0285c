import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Dialog.module.css'

/** Shows what the dialog holds; it scrolls where it is long. Renders a `<div>`. */
export function DialogBody({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div data-slot="dialog-body" {...rest} className={joinClasses(styles.body, className)} />
}
