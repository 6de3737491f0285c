import type { HTMLAttributes } from 'react'
import { useLabels } from '../../clientele/index.js'
import type { LabelOverrides } from '../../locales/index.js'
import { Frame } from '../../primitives/frame/index.js'
import { Skeleton } from '../../primitives/skeleton/index.js'
import { type CustomerCardLabels, customerCardLabels } from '../CustomerCard.labels.js'
import styles from '../CustomerCard.module.css'

interface CustomerCardSkeletonProps extends HTMLAttributes<HTMLElement> {
  /** Said of what is on its way. */
  readonly loading: string
  readonly labels: LabelOverrides<CustomerCardLabels> | undefined
}

const facts = ['owner', 'creditLimit', 'source', 'address', 'preferences', 'buyingHabits'] as const
const lengths = ['medium', 'long', 'short'] as const

/** Shows the labels of a card whose values are on their way. Renders a `<section>`. */
export function CustomerCardSkeleton({ loading, labels, ...rest }: CustomerCardSkeletonProps) {
  const words = useLabels('customerCard', customerCardLabels, labels)
  return (
    <Frame data-slot="customer-card" {...rest} aria-busy="true" aria-label={loading}>
      <div className={styles.header}>
        <Skeleton length="mark" />
        <div className={styles.block}>
          <p className={styles.name}>
            <Skeleton length="medium" />
          </p>
          <p className={styles.muted}>
            <Skeleton length="long" />
          </p>
        </div>
      </div>
      <div className={styles.body}>
        <dl className={styles.facts}>
          {facts.map((fact, index) => (
            <div key={fact} className={styles.fact}>
              <dt className={styles.muted}>{words[fact]}</dt>
              <dd className={styles.block}>
                <Skeleton length={lengths[index % 3]} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Frame>
  )
}
