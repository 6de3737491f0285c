import { Skeleton } from '../primitives/skeleton/index.js'
import { joinClasses } from '../theme/index.js'
import type { CustomerHoverCardLabels } from './CustomerHoverCard.labels.js'
import styles from './CustomerHoverCard.module.css'
import { Fact } from './Fact.js'

interface SkeletonProps {
  readonly words: CustomerHoverCardLabels
  /** Keeps the place without the bars, for the first moment. */
  readonly quiet: boolean
}

/** Shows the labels of a card whose values are on their way. Renders a `<div>`. */
export function CustomerHoverCardSkeleton({ words, quiet }: SkeletonProps) {
  return (
    <div className={joinClasses(styles.card, quiet && styles.quiet)} data-slot="customer-hover-card-loading">
      <div className={styles.header}>
        <Skeleton length="mark" />
        <div className={styles.block}>
          <p className={styles.name}>
            <Skeleton length="long" />
          </p>
          <p className={styles.number}>
            <Skeleton length="medium" />
          </p>
        </div>
      </div>
      <dl className={styles.facts} aria-label={words.loading}>
        {[words.owner, words.openTickets, words.lastContact].map((name, place) => (
          <Fact key={name} name={name} unknown="">
            <Skeleton length={place === 1 ? 'short' : 'medium'} />
          </Fact>
        ))}
      </dl>
    </div>
  )
}
