import type { IconNode } from 'lucide'
import type { HTMLAttributes, ReactNode } from 'react'
import { joinClasses } from '../../theme/index.js'
import { Icon } from '../icon/index.js'
import styles from './StateMessage.module.css'

/** What a state takes, besides the attributes of a `<div>`. */
export interface StateMessageProps extends Omit<HTMLAttributes<HTMLDivElement>, 'title'> {
  /** A drawing of Lucide. */
  readonly icon: IconNode
  /** What happened, or what would be here. */
  readonly title: ReactNode
  /** What is safe. */
  readonly text?: ReactNode
  /** What to do: buttons, and what stands beside them. */
  readonly actions?: ReactNode
  /**
   * `danger` where something failed.
   * @default 'calm'
   */
  readonly tone?: 'calm' | 'danger' | undefined
}

/**
 * Shows what stands in place of content: empty, failed, forbidden, not offered. Renders a `<div>`.
 * @selector `[data-tone="danger"]` something failed
 */
export function StateMessage({ icon, title, text, actions, tone = 'calm', className, ...rest }: StateMessageProps) {
  return (
    <div data-slot="state-message" {...rest} className={joinClasses(styles.message, className)} data-tone={tone}>
      <Icon of={icon} size="large" className={styles.icon} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {text !== undefined && <p className={styles.text}>{text}</p>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
