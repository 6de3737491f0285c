import type { SortKey } from '@clientele/core'
import { ArrowDown, ArrowUp } from 'lucide'
import { Icon } from '../../primitives/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import cellStyles from './CustomerListCell.module.css'
import styles from './CustomerListGrid.module.css'
import { customerListColumns } from './CustomerListRow.js'

interface CustomerListHeaderProps {
  readonly labels: CustomerListLabels
  readonly sort: SortKey | undefined
  /** The columns that the backend can order by. */
  readonly sorts: readonly string[]
  readonly onSort: (by: string) => void
}

/** Shows the names of the columns; one that orders the list is a button. Renders a row group. */
export function CustomerListHeader(props: CustomerListHeaderProps) {
  return (
    <div role="rowgroup" className={styles.header} data-slot="customer-list-header">
      <div role="row" aria-rowindex={1} className={styles.headerRow}>
        {customerListColumns.map((column, index) => (
          <HeaderCell key={column} column={column} index={index + 1} {...props} />
        ))}
      </div>
    </div>
  )
}

function HeaderCell(props: CustomerListHeaderProps & { column: CustomerListColumn; index: number }) {
  const { column, index, labels, sort, sorts, onSort } = props
  const sortable = sorts.includes(column)
  const direction = sort?.by === column ? sort.direction : undefined
  return (
    <div
      role="columnheader"
      aria-colindex={index}
      aria-sort={sortable ? (direction ?? 'none') : undefined}
      className={cellStyles.cell}
      data-column={column}
    >
      {sortable ? (
        <button
          type="button"
          className={styles.sort}
          data-active={direction ? '' : undefined}
          onClick={() => onSort(column)}
        >
          {labels.columns[column]}
          {direction && <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} size="small" />}
        </button>
      ) : (
        <span className={styles.heading}>{labels.columns[column]}</span>
      )}
    </div>
  )
}
