import type { CustomerSummary, Id } from '@clientele/core'
import { memo } from 'react'
import { CustomerListRow, type RowDrawing } from './CustomerListRow.js'
import styles from './CustomerListRow.module.css'

/** How many rows stand in one group: few enough to skip while out of sight, many enough to be few. */
export const groupSize = 50

interface CustomerListGroupProps {
  readonly customers: readonly CustomerSummary[]
  /** The place of the first row in the whole list. */
  readonly start: number
  readonly reachableId: Id | null
  readonly currentId: Id | null
  /** A `1` for each row that is ticked and a `0` for each other; `null` where rows cannot be. */
  readonly ticks: string | null
  readonly drawing: RowDrawing
}

/** Shows up to fifty rows that the browser leaves undrawn while they are out of sight. Renders a row group. */
export const CustomerListGroup = memo(function CustomerListGroup(props: CustomerListGroupProps) {
  const { customers, start, reachableId, currentId, ticks, drawing } = props
  return (
    <div
      role="rowgroup"
      className={styles.group}
      data-slot="customer-list-group"
      data-full={customers.length === groupSize ? '' : undefined}
    >
      {customers.map((customer, offset) => (
        <CustomerListRow
          key={customer.id}
          customer={customer}
          index={start + offset}
          reachable={customer.id === reachableId}
          current={customer.id === currentId}
          ticked={ticks === null ? undefined : ticks[offset] === '1'}
          drawing={drawing}
        />
      ))}
    </div>
  )
}, isSameGroup)

function isSameGroup(before: CustomerListGroupProps, after: CustomerListGroupProps): boolean {
  return (
    before.start === after.start &&
    before.reachableId === after.reachableId &&
    before.currentId === after.currentId &&
    before.ticks === after.ticks &&
    before.drawing === after.drawing &&
    before.customers.length === after.customers.length &&
    before.customers.every((customer, index) => customer === after.customers[index])
  )
}
