import { forwardRef, type HTMLAttributes } from 'react'
import { containerClass, islandClass, joinClasses } from '../../theme/index.js'
import styles from './Frame.module.css'

/** What the frame of a widget takes, besides the attributes of a `<section>`. */
export interface FrameProps extends HTMLAttributes<HTMLElement> {
  /**
   * `none` for a widget inside another one.
   * @default 'line'
   */
  readonly edge?: 'line' | 'none' | undefined
}

/**
 * Shows the one hairline around a widget; our type begins here, and what is inside answers to its width.
 * Renders a `<section>` that is a size container, so it fills the width it is given.
 * @selector `[data-edge="none"]` without the hairline
 */
export const Frame = forwardRef<HTMLElement, FrameProps>(function Frame({ edge = 'line', className, ...rest }, ref) {
  return (
    <section
      data-slot="frame"
      {...rest}
      ref={ref}
      className={joinClasses(islandClass, containerClass, styles.frame, className)}
      data-edge={edge}
    />
  )
})
