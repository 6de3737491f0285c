import { Button } from '../primitives/button/index.js'
import type { CustomerListLabels } from './CustomerList.labels.js'
import styles from './CustomerList.module.css'
import type { ShownList } from './CustomerListState.js'
import type { Selection } from './selection/index.js'
import { useFigure } from './useFigure.js'

interface CustomerListFooterProps extends ShownList {
  readonly labels: CustomerListLabels
  /** What besides the name is searched, as a phrase. */
  readonly others: string
  /** True when the space bar chooses a row. */
  readonly selectable: boolean
  /** The ticks; absent where rows cannot be ticked. */
  readonly selection: Selection | undefined
}

/** Shows how much of the list is loaded, and the keys that move in it; on a phone the way to tick rows. Renders a `<div>`. */
export function CustomerListFooter(props: CustomerListFooterProps) {
  const { customers, state, search, total, labels, others, selectable, selection } = props
  const figure = useFigure()
  if (customers.length === 0) return null
  const found = search !== '' && total && !state.refreshing
  return (
    <div className={styles.footer} data-slot="customer-list-footer">
      <span className={styles.loaded}>
        {found && labels.found(search, total.count, figure(total.count), others)}
        {!found && total && labels.loaded(figure(customers.length), figure(Math.max(total.count, customers.length)))}
      </span>
      {selection && (
        <Button
          variant="quiet"
          className={styles.choose}
          aria-pressed={selection.choosing}
          onClick={selection.toggleChoosing}
        >
          {labels.choose}
        </Button>
      )}
      <span className={styles.hints} aria-hidden>
        <span className={styles.hint}>
          <kbd className={styles.key}>↑</kbd> <kbd className={styles.key}>↓</kbd> {labels.move}
        </span>
        {selectable && (
          <span className={styles.hint}>
            <kbd className={styles.key}>{labels.spaceKey}</kbd> {labels.select}
          </span>
        )}
        <span className={styles.hint}>
          <kbd className={styles.key}>↵</kbd> {labels.openRecord}
        </span>
      </span>
    </div>
  )
}
