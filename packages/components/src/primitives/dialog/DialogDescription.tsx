import { Description } from '@radix-ui/react-dialog'
import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Dialog.module.css'

/** Says in a sentence what the dialog is about. Renders a `<p>`. */
export function DialogDescription({ className, ...rest }: HTMLAttributes<HTMLParagraphElement>) {
  return <Description data-slot="dialog-description" {...rest} className={joinClasses(styles.description, className)} />
}
