import type { IconNode } from 'lucide'
import { createElement } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Icon.module.css'

/** What an icon takes. */
export interface IconProps {
  /** A drawing of Lucide: `import { Phone } from 'lucide'`. */
  readonly of: IconNode
  /**
   * 14 px in small text, 16 px beside text, 20 px in states.
   * @default 'medium'
   */
  readonly size?: 'small' | 'medium' | 'large' | undefined
  /** A class of your own on the drawing. */
  readonly className?: string | undefined
}

/**
 * Shows a Lucide icon that assistive technology skips. Renders an `<svg>`.
 * @selector `[data-size="small"]` the size
 */
export function Icon({ of, size = 'medium', className }: IconProps) {
  return (
    <svg
      className={joinClasses(styles.icon, className)}
      viewBox="0 0 24 24"
      width="16"
      height="16"
      aria-hidden
      data-slot="icon"
      data-size={size}
    >
      {of.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  )
}
