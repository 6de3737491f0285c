import { useCallback, useRef } from 'react'
import { useLabels } from '../../clientele/index.js'
import { errorLabels } from '../../locales/index.js'
import { Button } from '../../primitives/button/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import type { CustomerListMore, CustomerListOrder, ShownList } from '../CustomerListState.js'
import { defaultColumns } from '../columns/index.js'
import type { Selection } from '../selection/index.js'
import { sortAfterClick } from '../toolbar/index.js'
import styles from './CustomerListGrid.module.css'
import { CustomerListGroup, groupSize } from './CustomerListGroup.js'
import { CustomerListHeader } from './CustomerListHeader.js'
import { CustomerListLoading } from './CustomerListLoading.js'
import { useEndOfList } from './useEndOfList.js'
import { useLongPress } from './useLongPress.js'
import { useRowDrawing } from './useRowDrawing.js'
import { useRowKeys } from './useRowKeys.js'

/** What the grid takes from the view. */
export interface CustomerListGridProps extends ShownList {
  readonly industries: Readonly<Record<string, string>>
  readonly regions: Readonly<Record<string, string>>
  readonly columns: readonly CustomerListColumn[]
  /** True when somebody chose the columns: then none gives way, and the rows scroll sideways instead. */
  readonly chosen: boolean
  readonly more: CustomerListMore | undefined
  readonly order: CustomerListOrder | undefined
  readonly labels: CustomerListLabels
  /** The row that stands open. */
  readonly currentId: string | null
  readonly onSelect: (id: string) => void
  /** The ticked rows; absent where rows cannot be ticked. */
  readonly selection: Selection | undefined
  /** True while grey bars are shown. */
  readonly skeleton: boolean
  /** True when a press on a row follows its link, because nobody listens to the choice. */
  readonly follows: boolean
}

const noCustomers: ShownList['customers'] = []

/** Shows the rows in a scroller of their own, and what is left to load under them. Renders a `<div>` with an ARIA grid. */
export function CustomerListGrid(props: CustomerListGridProps) {
  const { customers, state, skeleton, more, order, labels, currentId, columns, chosen, selection } = props
  const grid = useRef<HTMLDivElement>(null)
  const scroller = useColumnWidths(columns)
  const drawing = useRowDrawing({ ...props, selectable: selection !== undefined })
  const { reachableId, onLongPress, ...handlers } = useRowKeys({ ...props, grid })
  const finger = useLongPress(onLongPress)
  const loading = skeleton || (state.status === 'loading' && customers.length === 0)
  const rows = loading ? noCustomers : customers
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-slot="customer-list-scroller"
      data-selectable={selection ? '' : undefined}
      data-choosing={selection?.choosing ? '' : undefined}
      data-chosen={chosen ? '' : undefined}
    >
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={labels.label}
        aria-rowcount={rowCount(props)}
        aria-colcount={columns.length + (selection ? 1 : 0)}
        aria-busy={loading || state.refreshing}
        aria-multiselectable={selection ? true : undefined}
        className={styles.grid}
        data-slot="customer-list-grid"
        {...handlers}
        {...(selection && finger)}
      >
        <CustomerListHeader
          drawing={drawing}
          ticked={[selection?.loaded ?? 0, rows.length]}
          sort={order?.sort}
          sorts={order?.sorts ?? []}
          onSort={(by) => order?.onSortChange(sortAfterClick(order.sort, by))}
        />
        {loading && <CustomerListLoading quiet={!skeleton} drawing={drawing} />}
        {groupStarts(rows.length).map((start) => {
          const group = rows.slice(start, start + groupSize)
          const within = (id: string | null) => (group.some((customer) => customer.id === id) ? id : null)
          return (
            <CustomerListGroup
              key={start}
              customers={group}
              start={start}
              reachableId={within(reachableId)}
              currentId={within(currentId)}
              ticks={selection ? group.map(({ id }) => (selection.has(id) ? '1' : '0')).join('') : null}
              drawing={drawing}
            />
          )
        })}
      </div>
      {more && !loading && <Rest more={more} labels={labels} length={customers.length} />}
    </div>
  )
}

/**
 * Gives other columns than the usual ones their widths in their order, through the element: markup from a server carries no
 * styles.
 */
function useColumnWidths(columns: readonly CustomerListColumn[]) {
  const widths = ['select', ...columns].map((column) => `var(--cl-column-${column})`).join(' ')
  const usual = columns.join() === defaultColumns([]).join()
  return useCallback(
    (scroller: HTMLElement | null) => {
      if (usual) scroller?.style.removeProperty('--cl-columns-chosen')
      else scroller?.style.setProperty('--cl-columns-chosen', widths)
    },
    [widths, usual],
  )
}

interface RestProps {
  readonly more: CustomerListMore
  readonly labels: CustomerListLabels
  readonly length: number
}

function Rest({ more, labels, length }: RestProps) {
  const { retry } = useLabels('errors', errorLabels)
  const end = useEndOfList(more.status === 'ready' ? more.onLoad : undefined, length)
  return (
    <div className={styles.rest} data-slot="customer-list-rest">
      <div ref={end} className={styles.end} />
      {more.status === 'failed' && <span className={styles.failed}>{labels.moreFailed}</span>}
      <Button size="small" busy={more.status === 'loading'} onClick={more.onLoad}>
        {more.status === 'failed' ? retry : more.status === 'loading' ? labels.loadingMore : labels.loadMore}
      </Button>
    </div>
  )
}

function groupStarts(length: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / groupSize) }, (_, group) => group * groupSize)
}

/** The head counts as a row; -1 says that the number is not known. */
function rowCount({ customers, total, more }: CustomerListGridProps): number {
  if (!more) return customers.length + 1
  return total?.exact ? total.count + 1 : -1
}
