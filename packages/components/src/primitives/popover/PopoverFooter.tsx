import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Popover.module.css'

/** Shows the buttons of the popover, the primary one last. Renders a `<div>`. */
export function PopoverFooter({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div data-slot="popover-footer" {...rest} className={joinClasses(styles.footer, className)} />
}
