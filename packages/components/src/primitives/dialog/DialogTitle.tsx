import { Title } from '@radix-ui/react-dialog'
import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Dialog.module.css'

/** Names the dialog. Renders an `<h2>`. */
export function DialogTitle({ className, ...rest }: HTMLAttributes<HTMLHeadingElement>) {
  return <Title data-slot="dialog-title" {...rest} className={joinClasses(styles.title, className)} />
}
