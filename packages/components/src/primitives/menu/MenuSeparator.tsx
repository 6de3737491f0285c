import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Menu.module.css'

/** Shows a hairline between items. Renders an `<hr>`. */
export function MenuSeparator({ className, ...rest }: HTMLAttributes<HTMLHRElement>) {
  return <hr data-slot="menu-separator" {...rest} className={joinClasses(styles.separator, className)} />
}
