import type { ReactNode } from 'react'
import styles from './CustomerHoverCard.module.css'

interface FactProps {
  readonly name: string
  /** Stands where nothing is known. */
  readonly unknown: string
  readonly children: ReactNode
}

/** Shows one fact with its label. Renders a `<div>` with a `<dt>` and a `<dd>`. */
export function Fact({ name, unknown, children }: FactProps) {
  const parts = Array.isArray(children) ? children : [children]
  const known = parts.some((part) => part || part === 0)
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{name}</dt>
      <dd className={styles.block}>{known ? children : <span className={styles.unknown}>{unknown}</span>}</dd>
    </div>
  )
}
