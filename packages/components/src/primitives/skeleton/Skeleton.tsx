import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Skeleton.module.css'

/** What a skeleton takes, besides the attributes of a `<span>`. */
export interface SkeletonProps extends HTMLAttributes<HTMLSpanElement> {
  /**
   * How much of the width a value usually takes; `mark` is a square.
   * @default 'medium'
   */
  readonly length?: 'short' | 'medium' | 'long' | 'full' | 'mark' | undefined
}

/**
 * Shows a grey bar where a value will be; it does not move. Renders a `<span>` that assistive technology skips.
 * @selector `[data-length="short"]` how much of the width it takes
 */
export function Skeleton({ length = 'medium', className, ...rest }: SkeletonProps) {
  return (
    <span
      data-slot="skeleton"
      aria-hidden
      {...rest}
      className={joinClasses(styles.skeleton, className)}
      data-length={length}
    />
  )
}
