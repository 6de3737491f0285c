import type { ReactNode } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from '../CustomerCard.module.css'

interface FactProps {
  readonly name: string
  /** A class that keeps it to wide or to narrow cards. */
  readonly only?: string | undefined
  readonly children: ReactNode
}

/** Shows one fact, or a dash where it is not known. Renders a row of a `<dl>`. */
export function Fact({ name, only, children }: FactProps) {
  return (
    <div className={joinClasses(styles.fact, only)}>
      <dt className={styles.muted}>{name}</dt>
      <dd className={styles.block}>
        {children || children === 0 ? children : <span className={styles.faint}>—</span>}
      </dd>
    </div>
  )
}
