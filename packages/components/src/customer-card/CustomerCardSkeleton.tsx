import type { HTMLAttributes } from 'react'
import { Frame, Skeleton } from '../primitives/index.js'
import type { CustomerCardLabels } from './CustomerCard.labels.js'
import styles from './CustomerCard.module.css'

interface CustomerCardSkeletonProps extends HTMLAttributes<HTMLElement> {
  readonly words: CustomerCardLabels
}

const facts = ['owner', 'creditLimit', 'source', 'address', 'preferences', 'buyingHabits'] as const
const lengths = ['medium', 'long', 'short'] as const

/** Shows the labels of a card whose values are on their way. Renders a `<section>`. */
export function CustomerCardSkeleton({ words, ...rest }: CustomerCardSkeletonProps) {
  return (
    <Frame data-slot="customer-card" {...rest} aria-busy="true" aria-label={words.loading}>
      <div className={styles.header}>
        <Skeleton length="mark" />
        <div className={styles.identity}>
          <p className={styles.name}>
            <Skeleton length="medium" />
          </p>
          <p className={styles.line}>
            <Skeleton length="long" />
          </p>
        </div>
      </div>
      <div className={styles.body}>
        <dl className={styles.facts}>
          {facts.map((fact, index) => (
            <div key={fact} className={styles.fact}>
              <dt className={styles.term}>{words[fact]}</dt>
              <dd className={styles.value}>
                <Skeleton length={lengths[index % 3]} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Frame>
  )
}
