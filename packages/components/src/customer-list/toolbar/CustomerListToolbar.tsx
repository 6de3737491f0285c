import { ArrowDown, ArrowUp, Bookmark } from 'lucide'
import type { ReactNode, RefObject } from 'react'
import { LazyPopover } from '../../lazy-popover/index.js'
import { Button } from '../../primitives/button/index.js'
import { Icon } from '../../primitives/icon/index.js'
import { useSettledLoading } from '../../primitives/skeleton/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import type {
  CustomerListFiltering,
  CustomerListOrder,
  CustomerListSaving,
  CustomerListTotal,
  ShownList,
} from '../CustomerListState.js'
import { CustomerListChips } from '../filters/index.js'
import { useFigure } from '../useFigure.js'
import { viewShown } from '../views/index.js'
import { CustomerListSearch } from './CustomerListSearch.js'
import styles from './CustomerListToolbar.module.css'
import { sortAfterClick } from './sortAfterClick.js'

interface CustomerListToolbarProps extends ShownList {
  readonly order: CustomerListOrder | undefined
  readonly onSearchChange: ((search: string) => void) | undefined
  /** What the search field holds when it is not the person who changes it. */
  readonly searchText: string
  /** What a search covers, as a phrase. */
  readonly covers: string
  readonly filtering: CustomerListFiltering | undefined
  readonly saving: CustomerListSaving | undefined
  readonly columns: readonly CustomerListColumn[]
  readonly chosen: boolean
  readonly onColumnsChange: ((columns: readonly CustomerListColumn[] | undefined) => void) | undefined
  readonly renderActions: (() => ReactNode) | undefined
  readonly labels: CustomerListLabels
  readonly inputRef: RefObject<HTMLInputElement | null>
}

const loadColumns = () => import('../columns/CustomerListColumnsPanel.js')
const loadViews = () => import('../views/CustomerListViewsPanel.js')

/** Shows what is searched and filtered, the count, the columns, and on a narrow list its order. Renders a `<div>`. */
export function CustomerListToolbar(props: CustomerListToolbarProps) {
  const { state, searchText, covers, total, order, onSearchChange, labels, inputRef } = props
  const { filtering, saving, renderActions } = props
  const slow = useSettledLoading(state.status === 'ready' && Boolean(state.refreshing))
  const offersFilters = filtering && filtering.offered.length > 0
  return (
    <div className={styles.toolbar} data-slot="customer-list-toolbar" data-filters={offersFilters ? '' : undefined}>
      {onSearchChange && (
        <CustomerListSearch
          labels={labels}
          search={searchText}
          covers={covers}
          onSearchChange={onSearchChange}
          inputRef={inputRef}
        />
      )}
      {offersFilters && <CustomerListChips filtering={filtering} labels={labels} />}
      <span role="status" className={styles.count} data-slot="customer-list-count">
        {slow ? labels.loading : total && <Count total={total} labels={labels} />}
      </span>
      {saving && <Views saving={saving} labels={labels} />}
      <Columns {...props} />
      {order && order.sorts.length > 0 && <NarrowOrder order={order} labels={labels} />}
      {renderActions && (
        <span className={styles.actions} data-slot="customer-list-actions" data-slot-host="">
          {renderActions()}
        </span>
      )}
    </div>
  )
}

function Count({ total, labels }: { total: CustomerListTotal; labels: CustomerListLabels }) {
  const figure = useFigure()
  const { count, exact, all } = total
  if (!exact) return labels.estimate(figure(count))
  return all === undefined ? labels.count(count, figure(count)) : labels.countOfAll(figure(count), figure(all))
}

function Views({ saving, labels }: { readonly saving: CustomerListSaving; readonly labels: CustomerListLabels }) {
  const shown = viewShown(saving.views, saving.query)
  return (
    <LazyPopover
      load={loadViews}
      failedText={labels.partFailed}
      className={styles.views}
      aria-label={shown ? `${labels.viewsButton} ${shown.name}` : labels.viewsButton}
      title={shown?.name ?? labels.viewsButton}
      renderPopover={({ CustomerListViewsPanel }, popover) => (
        <CustomerListViewsPanel saving={saving} popover={popover} />
      )}
    >
      <Icon of={Bookmark} />
      <span className={styles.viewName}>{shown?.name ?? labels.viewsButton}</span>
    </LazyPopover>
  )
}

function Columns({ columns, chosen, onColumnsChange, labels }: CustomerListToolbarProps) {
  if (!onColumnsChange) return null
  return (
    <LazyPopover
      load={loadColumns}
      failedText={labels.partFailed}
      className={styles.columns}
      renderPopover={({ CustomerListColumnsPanel }, popover) => (
        <CustomerListColumnsPanel
          columns={columns}
          chosen={chosen}
          onColumnsChange={onColumnsChange}
          popover={popover}
          labels={labels}
        />
      )}
    >
      {labels.columnsButton}
    </LazyPopover>
  )
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
          onClick={() => onSortChange(sortAfterClick(sort, sort.by))}
        >
          <Icon of={sort.direction === 'ascending' ? ArrowUp : ArrowDown} />
        </Button>
      )}
    </span>
  )
}
