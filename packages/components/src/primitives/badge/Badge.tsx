import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Badge.module.css'

/** What a badge takes, besides the attributes of a `<span>`. */
export interface BadgeProps extends HTMLAttributes<HTMLSpanElement> {
  /**
   * `dashed` for what could be here but is not yet.
   * @default 'tag'
   */
  readonly variant?: 'tag' | 'dashed' | undefined
}

/**
 * Shows a short word in a thin frame. Renders a `<span>`.
 * @selector `[data-variant="dashed"]` what could be here but is not yet
 */
export function Badge({ variant = 'tag', className, ...rest }: BadgeProps) {
  return <span data-slot="badge" {...rest} className={joinClasses(styles.badge, className)} data-variant={variant} />
}
