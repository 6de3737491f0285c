import type { SortKey } from '@clientele/core'
import { ArrowDown, ArrowUp } from 'lucide'
import { useEffect, useRef } from 'react'
import { Icon } from '../../primitives/icon/index.js'
import type { CustomerListColumn } from '../CustomerList.labels.js'
import cellStyles from './CustomerListCell.module.css'
import styles from './CustomerListGrid.module.css'
import type { RowDrawing } from './CustomerListRow.js'

interface CustomerListHeaderProps {
  readonly drawing: RowDrawing
  /** How many of how many loaded rows are ticked. */
  readonly ticked: readonly [some: number, of: number]
  readonly sort: SortKey | undefined
  /** The columns that the backend can order by. */
  readonly sorts: readonly string[]
  readonly onSort: (by: string) => void
}

/** Shows the names of the columns; one that orders the list is a button. Renders a row group. */
export function CustomerListHeader(props: CustomerListHeaderProps) {
  const { drawing } = props
  return (
    <div role="rowgroup" className={styles.header} data-slot="customer-list-header">
      <div role="row" aria-rowindex={1} className={styles.headerRow}>
        {drawing.selectable && (
          <div role="columnheader" aria-colindex={1} className={cellStyles.cell} data-column="select">
            <AllTick {...props} />
          </div>
        )}
        {drawing.columns.map((column, index) => (
          <HeaderCell key={column} column={column} index={index + (drawing.selectable ? 2 : 1)} {...props} />
        ))}
      </div>
    </div>
  )
}

/** Ticks all loaded rows, or none; the grid handles its press. */
function AllTick({ drawing, ticked: [some, of] }: CustomerListHeaderProps) {
  const all = of > 0 && some === of
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = some > 0 && !all
  }, [some, all])
  return (
    <input
      ref={box}
      type="checkbox"
      readOnly
      checked={all}
      disabled={of === 0}
      aria-label={drawing.labels.selectAll(of)}
      className={cellStyles.tick}
      data-slot="customer-list-select-all"
    />
  )
}

function HeaderCell(props: CustomerListHeaderProps & { column: CustomerListColumn; index: number }) {
  const { column, index, sort, sorts, onSort } = props
  const { labels } = props.drawing
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
