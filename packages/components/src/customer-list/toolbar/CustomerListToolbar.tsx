import { ArrowDown, ArrowUp } from 'lucide'
import type { RefObject } from 'react'
import { Button, Icon, useSettledLoading } from '../../primitives/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import type { CustomerListOrder, CustomerListTotal, ShownList } from '../CustomerListState.js'
import { useFigure } from '../useFigure.js'
import { CustomerListSearch } from './CustomerListSearch.js'
import styles from './CustomerListToolbar.module.css'
import { sortAfterClick } from './sortAfterClick.js'

interface CustomerListToolbarProps extends ShownList {
  readonly order: CustomerListOrder | undefined
  readonly onSearchChange: ((search: string) => void) | undefined
  readonly labels: CustomerListLabels
  readonly inputRef: RefObject<HTMLInputElement | null>
}

/** Shows the search field, the count, and on a narrow list its order. Renders a `<div>`. */
export function CustomerListToolbar(props: CustomerListToolbarProps) {
  const { state, search, total, order, onSearchChange, labels, inputRef } = props
  const slow = useSettledLoading(state.status === 'ready' && Boolean(state.refreshing))
  return (
    <div className={styles.toolbar} data-slot="customer-list-toolbar">
      {onSearchChange && (
        <CustomerListSearch labels={labels} search={search} onSearchChange={onSearchChange} inputRef={inputRef} />
      )}
      <span role="status" className={styles.count} data-slot="customer-list-count">
        {slow ? labels.loading : total && <Count total={total} labels={labels} />}
      </span>
      {order && order.sorts.length > 0 && <NarrowOrder order={order} labels={labels} />}
    </div>
  )
}

function Count({ total, labels }: { total: CustomerListTotal; labels: CustomerListLabels }) {
  const figure = useFigure()
  const { count, exact, all } = total
  if (!exact) return labels.estimate(figure(count))
  return all === undefined ? labels.count(count, figure(count)) : labels.countOfAll(figure(count), figure(all))
}

/** Orders a list whose column heads have no room. */
function NarrowOrder({ order, labels }: { order: CustomerListOrder; labels: CustomerListLabels }) {
  const { sort, sorts, onSortChange } = order
  const columns = sorts.filter((by): by is CustomerListColumn => by in labels.columns)
  return (
    <span className={styles.order} data-slot="customer-list-order">
      <select
        aria-label={labels.sortBy}
        className={styles.select}
        value={sort?.by ?? ''}
        onChange={(event) => onSortChange(sortAfterClick(undefined, event.target.value))}
      >
        {!sort && (
          <option className={styles.option} value="">
            {labels.sortBy}
          </option>
        )}
        {columns.map((by) => (
          <option key={by} className={styles.option} value={by}>
            {labels.columns[by]}
          </option>
        ))}
      </select>
      {sort && (
        <Button
          variant="quiet"
          icon
          aria-label={labels[sort.direction]}
          title={labels[sort.direction]}
          onClick={() => onSortChange(sortAfterClick(sort, sort.by))}
        >
          <Icon of={sort.direction === 'ascending' ? ArrowUp : ArrowDown} />
        </Button>
      )}
    </span>
  )
}
