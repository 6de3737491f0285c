import type { CustomerSummary, Id, RejectedRow } from '@clientele/core'
import { type HTMLAttributes, type ReactNode, useMemo, useRef, useState } from 'react'
import { useLabels } from '../clientele/index.js'
import type { LabelOverrides } from '../locales/index.js'
import { Frame } from '../primitives/frame/index.js'
import { useSettledLoading } from '../primitives/skeleton/index.js'
import { joinClasses } from '../theme/index.js'
import {
  type CustomerListColumn,
  type CustomerListLabels,
  type CustomerListSearchField,
  customerListLabels,
} from './CustomerList.labels.js'
import styles from './CustomerList.module.css'
import { CustomerListFooter } from './CustomerListFooter.js'
import { CustomerListMessage, hasMessage } from './CustomerListMessage.js'
import { CustomerListNotices } from './CustomerListNotices.js'
import type {
  CustomerListAction,
  CustomerListFiltering,
  CustomerListMore,
  CustomerListOrder,
  CustomerListOwnAction,
  CustomerListSaving,
  CustomerListState,
  CustomerListTotal,
} from './CustomerListState.js'
import { cleanColumns, defaultColumns } from './columns/index.js'
import { CustomerListGrid } from './grid/index.js'
import { filterNames, isUnset } from './query/index.js'
import { CustomerListSelectionBar, useSelection } from './selection/index.js'
import { CustomerListToolbar } from './toolbar/index.js'
import { useListWays } from './useListWays.js'
import { useRetryFocus } from './useRetryFocus.js'

/** What `CustomerListView` takes. */
export interface CustomerListViewProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** The loaded customers, in the backend's order. */
  readonly customers: readonly CustomerSummary[]
  /** How the list stands; left out, it is ready. */
  readonly state?: CustomerListState | undefined
  /** How many customers there are in all, where the backend counts. */
  readonly total?: CustomerListTotal | undefined
  /** Rows that the boundary left out. */
  readonly rejected?: readonly RejectedRow[] | undefined
  /** The rest of the list; absent when all of it is loaded. */
  readonly more?: CustomerListMore | undefined
  /** The order, where the list can be ordered. */
  readonly order?: CustomerListOrder | undefined
  /**
   * The search that the rows answer; the search field starts with it and then belongs to the person.
   * @default ''
   */
  readonly search?: string | undefined
  /** Called after a pause in typing, never while an input method composes; without it there is no search field. */
  readonly onSearchChange?: ((search: string) => void) | undefined
  /** The selected row; left out, the list remembers the one chosen last. */
  readonly selectedId?: Id | null | undefined
  /** Called when a row is pressed or chosen with the space bar; without it a press follows the record's link. */
  readonly onCustomerSelect?: ((id: Id) => void) | undefined
  /** The words of industries by value; a value without words is shown as it is. */
  readonly industries?: Readonly<Record<string, string>> | undefined
  /** The words of regions by value; a value without words is shown as it is. */
  readonly regions?: Readonly<Record<string, string>> | undefined
  /** What the search field holds when it is not the person who changes it; the rows' own search when left out. */
  readonly searchText?: string | undefined
  /** What a search covers, said beside its field and its result; left out, nothing is claimed. */
  readonly searchFields?: readonly CustomerListSearchField[] | undefined
  /** The filters, where the list can be narrowed. */
  readonly filtering?: CustomerListFiltering | undefined
  /** The columns in their order; left out, those that the rows fill. */
  readonly columns?: readonly CustomerListColumn[] | undefined
  /** Called with other columns, or with none where those of the rows are wanted again; without it they are fixed. */
  readonly onColumnsChange?: ((columns: readonly CustomerListColumn[] | undefined) => void) | undefined
  /** The kept views, where there are any to keep. */
  readonly saving?: CustomerListSaving | undefined
  /**
   * Whether rows can be ticked.
   * @default false
   */
  readonly selectable?: boolean | undefined
  /**
   * What can be done with the ticked customers, in this order: the list's own by name, and the host's.
   * @default ['copy', 'export']
   */
  readonly selectionActions?: readonly (CustomerListOwnAction | CustomerListAction)[] | undefined
  /** Draws what stands at the end of the toolbar, such as a button for a new customer. */
  readonly renderActions?: (() => ReactNode) | undefined
  /** Words of this list alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<CustomerListLabels> | undefined
}

const ready: CustomerListState = { status: 'ready' }
const noWords: Readonly<Record<string, string>> = {}
const ownActions: readonly CustomerListOwnAction[] = ['copy', 'export']

/**
 * Shows customers as rows to search, order and open. Renders a `<section>`.
 * @selector `[data-status="ready"]` how the list stands
 * @selector `[data-refreshing]` while other rows are on their way
 */
export function CustomerListView(props: CustomerListViewProps) {
  const { customers, state = ready, total, rejected, more, order, search = '', onSearchChange, ...others } = props
  const { selectedId, onCustomerSelect, industries = noWords, regions = noWords, labels, ...asked } = others
  const { searchText = search, searchFields, filtering, columns: wanted, onColumnsChange, saving, ...offered } = asked
  const { selectable = false, selectionActions = ownActions, renderActions, className, ...rest } = offered
  const words = useLabels('customerList', customerListLabels, labels)
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLElement>(null)
  const selection = useSelection(customers)
  const columns = useColumns(wanted, customers)
  const skeleton = useSettledLoading(state.status === 'loading')
  const filtered = filtering ? filterNames.some((name) => !isUnset(filtering.filters, name)) : false
  const shown = { customers, state, total, rejected, search, filtered }
  const fields = searchFields?.map((field) => words.searchFields[field])
  const besides = searchFields?.filter((field) => field !== 'name').map((field) => words.searchFields[field])
  const covered = { covers: words.anyOf(fields ?? []), others: words.allOf(besides ?? []) }
  const ways = useListWays({ frame, input, selection, filtering, onSearchChange })
  useRetryFocus(frame, state)

  return (
    <Frame
      aria-label={words.label}
      {...rest}
      ref={frame}
      className={joinClasses(styles.list, className)}
      data-slot="customer-list"
      data-status={state.status}
      data-refreshing={state.refreshing ? '' : undefined}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event)
        ways.onKeyDown(event)
      }}
    >
      <CustomerListToolbar
        {...shown}
        {...covered}
        searchText={searchText}
        labels={words}
        order={order}
        onSearchChange={onSearchChange}
        inputRef={input}
        filtering={filtering}
        saving={saving}
        columns={columns}
        chosen={wanted !== undefined}
        onColumnsChange={onColumnsChange}
        renderActions={renderActions}
      />
      {selectable && selection.choosing && (
        <CustomerListSelectionBar
          selection={selection}
          actions={selectionActions}
          columns={columns}
          industries={industries}
          regions={regions}
          labels={words}
          onClear={ways.clearSelection}
        />
      )}
      <CustomerListNotices {...shown} labels={words} />
      {!skeleton && hasMessage(shown) ? (
        <CustomerListMessage
          {...shown}
          {...covered}
          labels={words}
          onClearSearch={onSearchChange && ways.clearSearch}
          onClearFilters={filtered ? ways.clearFilters : undefined}
        />
      ) : (
        <CustomerListGrid
          {...shown}
          labels={words}
          industries={industries}
          regions={regions}
          columns={columns}
          chosen={wanted !== undefined}
          skeleton={skeleton}
          more={more}
          order={order}
          follows={!onCustomerSelect}
          selection={selectable ? selection : undefined}
          currentId={selectedId === undefined ? chosenId : selectedId}
          onSelect={(id) => {
            setChosenId(id)
            onCustomerSelect?.(id)
          }}
        />
      )}
      <CustomerListFooter
        {...shown}
        {...covered}
        labels={words}
        selectable={selectable || onCustomerSelect !== undefined}
        selection={selectable ? selection : undefined}
      />
    </Frame>
  )
}

/** The columns as one and the same array for as long as they are the same, so that rows stay as they are. */
function useColumns(wanted: readonly CustomerListColumn[] | undefined, customers: readonly CustomerSummary[]) {
  const key = (wanted ? cleanColumns(wanted) : defaultColumns(customers)).join()
  return useMemo(() => cleanColumns(key.split(',')), [key])
}
