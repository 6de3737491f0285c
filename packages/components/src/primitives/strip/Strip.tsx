import type { IconNode } from 'lucide'
import type { HTMLAttributes, ReactNode } from 'react'
import { joinClasses } from '../../theme/index.js'
import { Icon } from '../icon/index.js'
import styles from './Strip.module.css'

/** What a strip takes, besides the attributes of a `<div>`. */
export interface StripProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * What it means: something costs, something failed, or just how things are.
   * @default 'calm'
   */
  readonly tone?: 'warning' | 'danger' | 'calm' | undefined
  /** A drawing of Lucide that repeats the tone. */
  readonly icon?: IconNode | undefined
  /** What can be done about it, at the end of the line. */
  readonly action?: ReactNode
}

/**
 * Shows one line across a widget: a warning, an age, a lost connection. Renders a `<div>`.
 * @selector `[data-tone="warning"]` what it means
 */
export function Strip({ tone = 'calm', icon, action, className, children, ...rest }: StripProps) {
  return (
    <div data-slot="strip" {...rest} className={joinClasses(styles.strip, className)} data-tone={tone}>
      {icon && <Icon of={icon} className={styles.icon} />}
      <div className={styles.text}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
